import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { SeenRequest } from './site.ts'

/** Bytes of the files behind requests to a built site, compressed as a host would; each file once. */
export const fetchedBytes = (folder: string, requests: readonly SeenRequest[]): number => {
  const paths = new Set(requests.map(({ url }) => decodeURIComponent(new URL(url).pathname)))
  return [...paths].reduce((sum, path) => {
    const bytes = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path))
    // Fonts and Pagefind's files are compressed already.
    return sum + Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length)
  }, 0)
}
