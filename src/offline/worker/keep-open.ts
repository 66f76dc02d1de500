/*
 * Keeps what a page is made of that was there before any worker could keep it.
 */
import { locate } from '../locate.ts'
import { HOLD } from '../protocol.ts'
import { copyOf, fontsCache, OWN } from './caches.ts'
import { isHeld } from './copying.ts'
import { ownEdition } from './edition.ts'
import { fetchCopy } from './fetch-copy.ts'
import { pathOf } from './path-of.ts'
import { ROOT } from './scope.ts'

/** Keeps those of the addresses that the edition has. Never rejects: it is tried again with the next page. */
export const keepOpen = async (addresses: readonly string[]): Promise<void> => {
  const edition = await ownEdition().catch(() => undefined)
  if (edition === undefined) return
  const { hashes, fonts } = edition
  for (const address of addresses) {
    const url = new URL(address)
    const path = locate(url.pathname, ROOT.pathname, (each) => hashes.has(each))?.path ?? pathOf(url) ?? ''
    const isSlice = path.startsWith(`fonts/${fonts.revision}/`)
    const cache = isSlice ? fontsCache(fonts.revision) : OWN
    if (!isSlice && !hashes.has(path)) continue
    while (isHeld()) await after(HOLD)
    if ((await copyOf(cache, path)) !== undefined) continue
    if ((await fetchCopy(cache, path, hashes.get(path))) === 'full') return
  }
}

const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
