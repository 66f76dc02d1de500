import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { SeenRequest } from './site.ts'

/** Bytes of the files behind requests to a built site, compressed as a host would; each file once. */
export const fetchedBytes = (folder: string, requests: readonly SeenRequest[]): number => {
  const paths = new Set(requests.map(({ url }) => decodeURIComponent(new URL(url).pathname)))
  return [...paths].reduce((sum, path) => {
    return sum + compressedBytes(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  }, 0)
}

/** Bytes of a file, compressed as a host would; fonts and Pagefind's files are compressed already. */
export const compressedBytes = (file: string): number => {
  const bytes = readFileSync(file)
  return Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length)
}
