/*
 * Answers one request. Every answer has the headers of `_headers`, an error and a “not modified” too.
 */
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { send } from '@fastify/send'
import { CODINGS } from '../compress.ts'
import { fileType } from '../file-types.ts'
import { type HeaderRule, headersFor } from '../headers-file.ts'
import { accepts } from './accepts.ts'
import { findFile, isFile } from './find-file.ts'
import { addressOf, sitePath } from './site-path.ts'

/** What is served. */
export interface ServedSite {
  readonly folder: string
  /** The path that it was built for, with slashes at both ends. */
  readonly root: string
  readonly rules: readonly HeaderRule[]
}

/** @throws only where the disk fails. */
export const answer = async (site: ServedSite, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendPage(site, request, response, 405, { Allow: 'GET, HEAD' })
  const asked = sitePath(request.url ?? '/', site.root)
  if (asked.kind !== 'inside') return sendPage(site, request, response, asked.kind === 'malformed' ? 400 : 404)
  const found = await findFile(site.folder, asked.path)
  if (found === undefined) return sendPage(site, request, response, 404)
  if (found.kind === 'file') return sendFile(site, request, response, found.path)
  response.writeHead(301, {
    ...headersFor(site.rules, asked.path),
    Location: `${addressOf(asked.path, site.root)}/${asked.search}`,
    'Content-Length': 0,
  })
  response.end()
}

const sendFile = async (
  { folder, rules }: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> => {
  const { coding, file, varies } = await variantOf(folder, path, request)
  const options = { root: folder, cacheControl: false, contentType: false, index: false, dotfiles: 'allow' } as const
  const { statusCode, headers, stream } = await send(request, addressOf(file, '/'), options)
  response.writeHead(statusCode, {
    'Cache-Control': 'no-cache', // Unless a rule says otherwise: asked for again each time, sent again only when it changed.
    ...headers,
    ...(statusCode < 300 ? { 'Content-Type': fileType(path).type } : {}),
    ...(statusCode < 300 && coding !== undefined ? { 'Content-Encoding': coding } : {}),
    ...(varies ? { Vary: 'Accept-Encoding' } : {}),
    ...headersFor(rules, path.replace(/\/index\.html$/, '/')),
  })
  await pipeline(stream, response)
}

/** The compressed file beside it, where there is one and the browser takes it; a part of a file is always of the plain one. */
const variantOf = async (folder: string, path: string, { headers }: IncomingMessage) => {
  let varies = false
  for (const [ending, coding] of Object.entries(CODINGS)) {
    const file = `${path}.${ending}`
    if (!(await isFile(folder, file))) continue
    varies = true
    if (headers.range === undefined && accepts(headers['accept-encoding'], coding)) return { coding, file, varies }
  }
  return { coding: undefined, file: path, varies }
}

/** The site's own page for what isn't there, with the status that fits. */
const sendPage = async (
  { folder, rules }: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
  status: 400 | 404 | 405,
  more: Readonly<Record<string, string>> = {},
): Promise<void> => {
  const body = await readFile(join(folder, '404.html')).catch(() => Buffer.from(String(status)))
  response.writeHead(status, {
    'Content-Type': fileType('.html').type,
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
    ...headersFor(rules, '/404.html'),
    ...more,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
