// @ts-nocheck: a service worker, which the browser takes as it is.
/*
 * What was read once can be read without a network, and what was searched once can be searched. A page comes from the
 * network where there is one, so that nobody reads an old edition; what never changes under its name comes from here.
 * Everything stays in this browser, and only files of this site are kept.
 */
const KEPT = 'handbook'
/** Files whose names change with what is in them. */
const LASTING = /\/(_astro|fonts)\/|\/pagefind\/(index|fragment)\//
/** Entries; the oldest go first. A visit of every page and form comes to about 500. */
const MOST = 1000
/** Milliseconds that a page waits for the network where there is a copy of it. */
const PATIENCE = 4000

const ROOT = new URL('./', location.href)

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(start()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== ROOT.origin || request.headers.has('range')) return
  if (url.pathname.endsWith('.pdf')) return // Books are large, and a blank is made on request.
  const isPage = request.mode === 'navigate'
  // The query of a search is the reader's own: the page is asked for without it.
  const wanted = isPage && url.pathname === `${ROOT.pathname}search/` ? new Request(`${ROOT}search/`) : request
  event.respondWith(LASTING.test(url.pathname) ? firstKept(wanted) : firstFetched(wanted, isPage))
})

/** The pages that are open were fetched before there was anyone to keep them; the first is what the others lead back to. */
const start = async () => {
  await self.clients.claim()
  const open = (await self.clients.matchAll()).map(({ url }) => url)
  const pages = new Set([ROOT.href, ...open].map((url) => withoutQuery({ url })))
  await Promise.all([...pages].map((url) => fetchAndKeep(new Request(url)).catch(() => undefined)))
}

/** The first search asks for the rest of its index, so that the next ones need no network. */
self.addEventListener('message', (event) => {
  if (event.data === 'keep search') event.waitUntil(keepSearch().catch(() => undefined))
})

const firstKept = async (request) => (await match(request)) ?? fetchAndKeep(request)

const firstFetched = async (request, isPage) => {
  const fetched = fetchAndKeep(request)
  fetched.catch(() => undefined) // It may fail after the copy was shown.
  const kept = await match(request)
  try {
    if (kept === undefined) return await fetched
    return await Promise.race([fetched, after(PATIENCE).then(() => kept)])
  } catch (offline) {
    if (kept !== undefined) return kept
    if (isPage) return notKept()
    throw offline
  }
}

const fetchAndKeep = async (request) => {
  const response = await fetch(request)
  if (response.status === 200 && response.type === 'basic') await keep(request, response.clone())
  return response
}

const keep = async (request, response) => {
  try {
    const cache = await caches.open(KEPT)
    await cache.put(withoutQuery(request), response)
    // Listing all of them takes the disk, which drafts are saved to as well: once in a hundred is enough. By chance, since
    // a worker that has slept would count anew.
    if (Math.random() > 0.01) return
    const all = await cache.keys()
    await Promise.all(all.slice(0, Math.max(0, all.length - MOST)).map((oldest) => cache.delete(oldest)))
  } catch {
    // Full, or refused: it is read from the network the next time.
  }
}

const match = async (request) => (await caches.open(KEPT)).match(withoutQuery(request))

const withoutQuery = ({ url }) => {
  const { origin, pathname } = new URL(url)
  return origin + pathname
}

const keepSearch = async () => {
  const list = await fetch(`${ROOT}search/files.json`)
  const files = (await list.json()).map((file) => `${ROOT}${file}`)
  if (files.length > MOST / 2) return // A large handbook keeps what was asked for.
  const cache = await caches.open(KEPT)
  const names = new Set(files.map((file) => new URL(file).pathname))
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    if (pathname.startsWith(`${ROOT.pathname}pagefind/`) && !names.has(decodeURI(pathname))) await cache.delete(url)
  }
  for (const file of files) if ((await cache.match(file)) === undefined) await cache.add(file)
}

const after = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const notKept = () =>
  new Response(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>现在没有网络</title><h1>现在没有网络</h1>
<p>这一页还没有在这台电脑上打开过，所以没有存下来。联网后再打开一次，以后没有网络也能看。</p>
<p><a href="${ROOT.pathname}">回首页</a></p></html>`,
    { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } },
  )
