/*
 * Serves a built site from a folder, as a static host would: files, index.html of folders, 404.html, the headers of
 * `_headers`. For `npm start` and for the tests of the built site; nothing else is meant to be served with it.
 */
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { type HeaderRule, headersFor, parseHeaders } from './headers-file.ts'

/** What to serve and where. */
export interface ServeOptions {
  /** The folder of the built site. */
  readonly folder: string
  /** The path that the site was built for. @default '/' */
  readonly base?: string | undefined
  /** The first port to try; 0 takes any free one. @default 0 */
  readonly port?: number | undefined
  /** The address to listen on; only this machine reaches the default. @default '127.0.0.1' */
  readonly host?: string | undefined
}

/** A running server. */
export interface Served {
  /** With the base and a closing slash: `http://localhost:4321/`. */
  readonly url: string
  readonly close: () => Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/** How many ports after the first are tried before giving up. */
const PORTS = 20

/** Starts to serve; takes the next free port where the first is taken. */
export const serve = async ({ folder, base = '/', port = 0, host = '127.0.0.1' }: ServeOptions): Promise<Served> => {
  const root = withSlash(base)
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''))
  const server = createServer((request, response) => {
    answer({ folder, root, rules }, request, response).catch((error: Error) =>
      response.writeHead(500).end(error.message),
    )
  })
  const taken = await listen(server, port, host)
  return {
    url: `http://localhost:${taken}${root}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()))
        server.closeAllConnections()
      }),
  }
}

interface Site {
  readonly folder: string
  readonly root: string
  readonly rules: readonly HeaderRule[]
}

const answer = async (site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { Allow: 'GET, HEAD' }).end()
  const path = sitePath(pathOf(request), site.root)
  const found = path === undefined ? undefined : await findFile(site.folder, path)
  if (found?.kind === 'folder') return void response.writeHead(301, { Location: `${pathOf(request)}/` }).end()
  const file = found?.file ?? join(site.folder, '404.html')
  const body = await readFile(file).catch(() => Buffer.from('404'))
  response.writeHead(found ? 200 : 404, {
    'Content-Type': TYPES[found ? extname(file) : '.html'] ?? 'application/octet-stream',
    'Content-Length': body.length,
    ...headersFor(site.rules, path ?? '/404.html'),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** As it was asked for: encoded, with the base, without the query. */
const pathOf = (request: IncomingMessage): string => request.url?.split(/[?#]/, 1)[0] ?? '/'

/** The path from the site's root, decoded; absent where it lies outside of the base or isn't a path at all. */
const sitePath = (encoded: string, root: string): string | undefined => {
  try {
    const path = decodeURIComponent(encoded)
    if (!withSlash(path).startsWith(root) || path.includes('\0')) return undefined
    return path.slice(root.length - 1) || '/'
  } catch (cause) {
    if (cause instanceof URIError) return undefined
    throw cause
  }
}

type Found = { readonly kind: 'file'; readonly file: string } | { readonly kind: 'folder'; readonly file?: undefined }

const findFile = async (folder: string, path: string): Promise<Found | undefined> => {
  const file = join(folder, path)
  // `join` has resolved `..`: what no longer lies in the folder is none of the visitor's business.
  if (file !== folder && !file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined
  const kind = await stat(file).catch(() => undefined)
  if (kind?.isFile()) return { kind: 'file', file }
  if (!kind?.isDirectory()) return undefined
  const index = join(file, 'index.html')
  if (!(await stat(index).catch(() => undefined))) return undefined
  return path.endsWith('/') ? { kind: 'file', file: index } : { kind: 'folder' }
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

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`)
