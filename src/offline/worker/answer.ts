/*
 * What a request is answered with.
 */

import { locate } from '../locate.ts'
import { isLasting } from '../manifest.ts'
import { addressOf, copyOf, fontsCache, OWN } from './caches.ts'
import { isHeld } from './copying.ts'
import { type Edition, isWhole, ownEdition } from './edition.ts'
import { keepResponse } from './fetch-copy.ts'
import { dropUnneeded, NETWORK, noteFromNetwork, oldEditions, originOf } from './memory.ts'
import { notHere } from './not-here.ts'
import { type AskedEvent, ROOT, scope } from './scope.ts'

/** Milliseconds that a page waits for the network where there is a copy of it. */
const PATIENCE = 4000

/** A page: the copy where the edition is here whole, otherwise the network where there is one. */
export const answerPage = async (event: AskedEvent): Promise<Response> => {
  event.waitUntil(dropUnneeded().catch(() => undefined))
  const { pathname, search } = new URL(event.request.url)
  const edition = await ownEdition().catch(() => undefined)
  const located = edition && locate(pathname, ROOT.pathname, (path) => edition.hashes.has(path))
  const copy = located && (await copyOf(OWN, located.path))
  if (located !== undefined && copy !== undefined && (await isWhole(OWN)))
    return located.exact ? copy : Response.redirect(addressOf(located.path) + search, 302)
  try {
    const response = await fromNetwork(event, located?.path, copy !== undefined)
    event.waitUntil(noteFromNetwork(event.resultingClientId))
    // A browser refuses a page that somebody else was redirected for: a host may do so with the slash.
    return response.redirected ? new Response(response.body, response) : response
  } catch {
    if (located === undefined || copy === undefined) return notHere(pathname, ROOT.pathname, located !== undefined)
    return located.exact ? copy : Response.redirect(addressOf(located.path) + search, 302)
  }
}

const fromNetwork = async (event: AskedEvent, path: string | undefined, hurried: boolean): Promise<Response> => {
  // The query of a search is the reader's own: the page is asked for without it.
  const fetched = fetchAndKeep(event, path === 'search/' ? addressOf(path) : event.request, path)
  return hurried ? Promise.race([fetched, failAfter(PATIENCE)]) : fetched
}

const failAfter = (milliseconds: number): Promise<never> =>
  new Promise((_, fail) => setTimeout(() => fail(new Error('the network takes too long')), milliseconds))

/** A file: from the edition that its page is of. */
export const answerFile = async (event: AskedEvent, path: string): Promise<Response> => {
  const edition = await ownEdition().catch(() => undefined)
  if (edition === undefined) return fetch(event.request)
  const [, revision] = /^fonts\/([^/]+)\//.exec(path) ?? []
  if (revision !== undefined) return answerSlice(event, path, revision)
  const origin = (await originOf(event.clientId)) ?? (await originOfWorker(event.clientId, edition))
  const isOld = origin !== undefined && origin !== NETWORK
  const copy = await copyOf(isOld ? origin : OWN, path)
  const isFirst = isOld || isLasting(path) || (origin === undefined && (await isWhole(OWN)))
  if (copy !== undefined && isFirst) return copy
  const fetched = fetchAndKeep(event, event.request, isOld ? undefined : path)
  if (copy === undefined) return fetched
  return Promise.race([fetched, failAfter(PATIENCE)]).catch(() => copy)
}

/** Keeps what was asked for before the edition is whole: what was read once is there without a network. */
const fetchAndKeep = async (
  event: AskedEvent,
  asked: Request | string,
  path: string | undefined,
): Promise<Response> => {
  const response = await fetch(asked)
  if (path === undefined || isHeld()) return response
  const kept = response.clone()
  const keep = async (): Promise<void> => {
    const hash = (await ownEdition()).hashes.get(path)
    if (hash === undefined || (await copyOf(OWN, path)) !== undefined) await kept.body?.cancel()
    else await keepResponse(OWN, path, hash, kept)
  }
  event.waitUntil(keep().catch(() => undefined))
  return response
}

/** A slice of the font: its address says what is in it, whichever edition asks. */
const answerSlice = async (event: AskedEvent, path: string, revision: string): Promise<Response> => {
  const copy = await copyOf(fontsCache(revision), path)
  if (copy !== undefined) return copy
  const response = await fetch(event.request)
  const kept = response.clone()
  event.waitUntil(keepResponse(fontsCache(revision), path, undefined, kept).catch(() => undefined))
  return response
}

/**
 * A page's worker asks under a name of its own, which nobody has noted. The browser tells its script: one that this
 * edition hasn't got is of an older one.
 */
const originOfWorker = async (clientId: string, { hashes }: Edition): Promise<string | undefined> => {
  const older = await oldEditions()
  const url = older.length === 0 ? undefined : (await scope.clients.get(clientId))?.url
  if (url === undefined || !url.startsWith(ROOT.href)) return undefined
  const script = new URL(url).pathname.slice(ROOT.pathname.length)
  if (!script.startsWith('_astro/') || hashes.has(script)) return undefined
  for (const name of older) if ((await copyOf(name, script)) !== undefined) return name
  return undefined
}
