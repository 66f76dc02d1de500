/*
 * Serves a built site from a folder, as a good static host would: index.html of folders, the site's own page for what
 * isn't there, the files that were compressed at build, the headers of `_headers`. For `npm start` and for the tests of
 * the built site; nothing else is meant to be served with it. Ranges and conditions are answered by @fastify/send.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { headersFor, parseHeaders } from './headers-file.ts'
import { answer } from './serve/answer.ts'
import { withSlash } from './serve/site-path.ts'

/** What to serve and where. */
export interface ServeOptions {
  /** The folder of the built site. */
  readonly folder: string
  /** The path that the site was built for. @default '/' */
  readonly base?: string | undefined
  /** The first port to try; 0 takes any free one. @default 0 */
  readonly port?: number | undefined
  /** The address to listen on; only this machine reaches the default, which an empty one is too. @default '127.0.0.1' */
  readonly host?: string | undefined
}

/** A running server. */
export interface Served {
  /** With the base and a closing slash: `http://localhost:4321/`. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** How many ports after the first are tried before giving up. */
const PORTS = 20

const LOCAL = '127.0.0.1'

/** Starts to serve; takes the next free port where the first is taken. @throws where the address can't be listened on. */
export const serve = async ({ folder, base = '/', port = 0, host = LOCAL }: ServeOptions): Promise<Served> => {
  const root = withSlash(base)
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''))
  const server = createServer((request, response) => {
    answer({ folder, root, rules }, request, response).catch((error: Error) => {
      // The browser went away, or the disk failed: a half answer is cut off, so that nobody takes it for a whole one.
      if (response.headersSent) response.destroy()
      else response.writeHead(500, headersFor(rules, '/404.html')).end(error.message)
    })
  })
  const taken = await listen(server, port, host.trim() || LOCAL)
  return {
    url: `http://localhost:${taken}${root}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()))
        server.closeAllConnections()
      }),
  }
}

const listen = async (server: Server, first: number, host: string): Promise<number> => {
  for (let port = first; port < first + PORTS; port++) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((done) => {
      server.once('error', done)
      server.listen(port, host, () => {
        server.off('error', done)
        done(undefined)
      })
    })
    const address = server.address()
    if (!error && address !== null && typeof address === 'object') return address.port
    if (error?.code !== 'EADDRINUSE') throw error ?? new Error('the server has no address')
  }
  throw new Error(`Ports ${first} to ${first + PORTS - 1} are all taken.`)
}
