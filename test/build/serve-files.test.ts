/*
 * What stands beside a file, a part of it, and whether it has changed: as a browser asks for it.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compressFolder, SMALLEST } from '../../src/build/compress.ts'
import { type Served, serve } from '../../src/build/serve.ts'
import { rawRequest } from '../support/raw-request.ts'

const folder = resolve('test/out/serve-files')
const TEXT = 'export const a = 1\n'.repeat(100)
let served: Served

beforeAll(async () => {
  mkdirSync(join(folder, 'page'), { recursive: true })
  for (const name of ['a.js', 'a.mjs', 'a.svg', 'a.webmanifest', 'page/index.html'])
    writeFileSync(join(folder, name), TEXT)
  writeFileSync(join(folder, 'small.js'), 'x'.repeat(SMALLEST - 1))
  writeFileSync(join(folder, 'small.js.br'), 'of an earlier build')
  for (const name of ['a.bin', 'a.pdf', 'a.pf_meta']) writeFileSync(join(folder, name), TEXT)
  expect(await compressFolder(folder)).toBe(5)
  served = await serve({ folder })
})
afterAll(() => served.close())

const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  rawRequest(served.url, path, { headers, method })

test.for([
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.mjs', 'text/javascript; charset=utf-8'],
  ['a.svg', 'image/svg+xml; charset=utf-8'],
  ['a.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['page/', 'text/html; charset=utf-8'],
] as const)('%s comes compressed, with its own type', async ([path, type]) => {
  const br = await get(`/${path}`, { 'Accept-Encoding': 'gzip, deflate, br, zstd' })
  expect([br.headers['content-encoding'], br.headers['content-type'], br.headers.vary]).toEqual([
    'br',
    type,
    'Accept-Encoding',
  ])
  expect(brotliDecompressSync(br.body).toString()).toBe(TEXT)
  const gzip = await get(`/${path}`, { 'Accept-Encoding': 'gzip, br;q=0' })
  expect([gzip.headers['content-encoding'], gzip.headers['content-type']]).toEqual(['gzip', type])
  expect(gunzipSync(gzip.body).toString()).toBe(TEXT)
  const plain = await get(`/${path}`)
  expect([plain.headers['content-encoding'], plain.headers.vary, plain.body.toString()]).toEqual([
    undefined,
    'Accept-Encoding',
    TEXT,
  ])
})

test.for(['a.bin', 'a.pdf', 'a.pf_meta', 'small.js'])('%s comes as it is', async (path) => {
  const { headers } = await get(`/${path}`, { 'Accept-Encoding': 'gzip, br' })
  expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined])
})

test('a file that hasn’t changed isn’t sent again, whichever way it came', async () => {
  for (const coding of ['br', 'gzip', 'identity']) {
    const { etag = '' } = (await get('/a.js', { 'Accept-Encoding': coding })).headers
    const again = await get('/a.js', { 'Accept-Encoding': coding, 'If-None-Match': `"other", ${etag}` })
    expect([again.status, again.body.length, again.headers.etag], coding).toEqual([304, 0, etag])
  }
  const modified = (await get('/a.js')).headers['last-modified'] ?? ''
  expect((await get('/a.js', { 'If-Modified-Since': modified })).status).toBe(304)
  expect((await get('/a.js', { 'If-None-Match': '"other"', 'If-Modified-Since': modified })).status).toBe(200)
})

test.for([
  ['bytes=0-3', 206, 'expo', 'bytes 0-3/1900'],
  ['bytes=-5', 206, ' = 1\n', 'bytes 1895-1899/1900'],
  ['bytes=1895-9999', 206, ' = 1\n', 'bytes 1895-1899/1900'],
  ['bytes=5-2', 416, undefined, 'bytes */1900'],
  ['bytes=5000-', 416, undefined, 'bytes */1900'],
  ['lines=1-2', 200, TEXT, undefined],
] as const)('the part %s is of the plain file', async ([range, status, body, extent]) => {
  const answer = await get('/a.js', { Range: range, 'Accept-Encoding': 'br' })
  expect([answer.status, answer.headers['content-range']]).toEqual([status, extent])
  if (status === 206) expect([answer.headers['content-encoding'], answer.body.toString()]).toEqual([undefined, body])
})

test('asked for the head alone, an answer has the same headers and no body', async () => {
  for (const path of ['/a.js', '/page/', '/page', '/no']) {
    const [head, whole] = [await get(path, {}, 'HEAD'), await get(path)]
    const { date: _, ...headers } = whole.headers
    expect(head, path).toMatchObject({ status: whole.status, headers, body: Buffer.alloc(0) })
  }
})
