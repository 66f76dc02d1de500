/*
 * The built site with a watcher put before everything in its pages: not every driver tells what a page's console says,
 * and none tells of a refusal by the policy in the same way.
 */
import { createServer } from 'node:http'
import { serve } from '../../src/build/serve.ts'
import { DIST } from '../support/site.ts'
import { WATCHED } from './watched.ts'

const SCRIPT = '/watched-by-the-tests.js'

/** Runs in each page before its own scripts; kept in the session, so that it outlives the page. */
const watcher = `(() => {
  const key = '${WATCHED}'
  const before = []
  let isLeft = false
  addEventListener('beforeunload', () => { isLeft = true })
  const keep = (text) => {
    if (isLeft) return // What was on its way breaks off.
    before.push(text)
    try { sessionStorage.setItem(key, JSON.stringify([...JSON.parse(sessionStorage.getItem(key) ?? '[]'), text])) }
    catch { window[key] = before } // No storage: the page's own errors are all there is.
  }
  addEventListener('securitypolicyviolation', (e) => keep('policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' on ' + location.pathname))
  addEventListener('error', (e) => keep('error: ' + (e.message ?? e.target?.src ?? e.target?.href) + ' on ' + location.pathname), true)
  addEventListener('unhandledrejection', (e) => keep('rejection: ' + e.reason + ' on ' + location.pathname))
  const error = console.error
  console.error = (...said) => { keep('console: ' + said.join(' ')); error.apply(console, said) }
})()`

/** A running server of the watched site. */
export interface WatchedSite {
  /** With a closing slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves the build. Headers and bytes are those of `npm start`, but for the one line in each page. */
export const serveWatched = async (folder = DIST): Promise<WatchedSite> => {
  const site = await serve({ folder })
  const server = createServer((request, response) => {
    if (request.url === SCRIPT) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(watcher)
      return
    }
    pass(new URL(request.url ?? '/', site.url)).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: Error) => response.writeHead(502).end(error.message),
    )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The watched site has no port')
  return {
    url: `http://localhost:${address.port}/`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await site.close()
    },
  }
}

const pass = async (url: URL) => {
  const answer = await fetch(url, { redirect: 'manual' })
  const headers = Object.fromEntries(answer.headers)
  // Said of the bytes on the way here, which have been unpacked.
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding', 'connection', 'etag'])
    delete headers[name]
  const bytes = Buffer.from(await answer.arrayBuffer())
  const isPage = headers['content-type']?.startsWith('text/html') === true
  const body = isPage ? bytes.toString().replace(/<head>|<head [^>]*>/, `$&<script src="${SCRIPT}"></script>`) : bytes
  return { status: answer.status, headers, body }
}
