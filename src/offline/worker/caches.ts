/*
 * The browser's copies: one cache an edition, one for each revision of the font, one for what the worker must remember
 * while it sleeps. Their names begin with the site's root, since a host may have several handbooks.
 */
import { EDITION, ROOT } from './scope.ts'

const PREFIX = `handbook:${ROOT.pathname}:`
const EDITIONS = `${PREFIX}edition:`
const FONTS = `${PREFIX}fonts:`

/** The cache of this worker's edition. */
export const OWN = EDITIONS + EDITION

/** The cache of the worker that knew no editions. */
export const ANCIENT = 'handbook'

/** The cache of a revision of the font. */
export const fontsCache = (revision: string): string => FONTS + revision

/** The cache of what is remembered. */
export const MEMORY = `${PREFIX}memory`

/** Names of all editions' caches that are there, older ones and this worker's own. */
export const editionCaches = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(EDITIONS) || name === ANCIENT)

/** Takes away the fonts of other revisions: whoever still needs one asks the network. */
export const dropOtherFonts = async (revision: string): Promise<void> => {
  const others = (await caches.keys()).filter((name) => name.startsWith(FONTS) && name !== fontsCache(revision))
  await Promise.all(others.map((name) => caches.delete(name)))
}

/** The address of a path from the site's root. */
export const addressOf = (path: string): string => new URL(path, ROOT).href

/** The copy of a path in a cache. What a host said it varies by doesn't matter: only whole files are kept. */
export const copyOf = async (name: string, path: string): Promise<Response | undefined> =>
  caches.match(addressOf(path), { cacheName: name, ignoreVary: true })

/** Headers that describe the way from the host, which a copy hasn't come. */
const OF_THE_WAY = ['content-encoding', 'content-length', 'transfer-encoding', 'vary']

/**
 * A response made anew from what has arrived: one that was redirected is refused for a page, and a body that was
 * unpacked on the way must not be called packed.
 */
export const toCopy = (bytes: ArrayBuffer, { headers, status }: Response): Response => {
  const kept = new Headers(headers)
  for (const name of OF_THE_WAY) kept.delete(name)
  return new Response(bytes, { status, headers: kept })
}
