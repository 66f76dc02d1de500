/*
 * A file of this edition from the host, or from an older copy that has the same.
 */
import { hashOf, isLasting } from '../manifest.ts'
import { addressOf, copyOf, editionCaches, OWN, toCopy } from './caches.ts'
import { isCurrent } from './edition.ts'

/** What came of it. `absent`: the host hasn't got it, though it has this edition. */
export type Fetched = 'copied' | 'absent' | 'unreachable' | 'stale' | 'full'

/** Milliseconds after which a host that doesn't answer counts as unreachable. */
const PATIENCE = 30_000

/** Copies a file into a cache. Never rejects. @param hash Of what it must hold; absent where its name says it. */
export const fetchCopy = async (cacheName: string, path: string, hash?: string): Promise<Fetched> => {
  try {
    const older = hash === undefined ? undefined : await sameElsewhere(path, hash)
    if (older !== undefined) return await keep(cacheName, path, older)
    const response = await fetch(addressOf(path), {
      cache: isLasting(path) ? 'default' : 'no-cache',
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (response.status === 404 || response.status === 410) return (await isCurrent()) ? 'absent' : 'stale'
    return await keepResponse(cacheName, path, hash, response)
  } catch {
    return 'unreachable'
  }
}

/** Copies what has arrived, where it is of this edition. Rejects where the rest of it doesn't arrive. */
export const keepResponse = async (
  cacheName: string,
  path: string,
  hash: string | undefined,
  response: Response,
): Promise<Fetched> => {
  if (response.status !== 200) return 'unreachable'
  const bytes = await response.arrayBuffer()
  // A host may write into what it serves, and that does no harm: another edition would.
  if (hash !== undefined && (await hashOf(bytes)) !== hash && !(await isCurrent())) return 'stale'
  return keep(cacheName, path, toCopy(bytes, response))
}

const keep = async (cacheName: string, path: string, response: Response): Promise<Fetched> => {
  try {
    await (await caches.open(cacheName)).put(addressOf(path), response)
    return 'copied'
  } catch {
    return 'full' // Or refused, which comes to the same.
  }
}

/** A copy of an older edition that is the same to the byte: most of a new edition needs no network. */
const sameElsewhere = async (path: string, hash: string): Promise<Response | undefined> => {
  for (const name of await editionCaches()) {
    const copy = name === OWN ? undefined : await copyOf(name, path)
    if (copy === undefined) continue
    const bytes = await copy.arrayBuffer()
    if ((await hashOf(bytes)) === hash) return toCopy(bytes, copy)
  }
  return undefined
}
