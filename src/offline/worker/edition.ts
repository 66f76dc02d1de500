/*
 * This worker's edition: what belongs to it, what of it is copied.
 */
import { type EditionManifest, manifestPath } from '../manifest.ts'
import { addressOf, copyOf, OWN } from './caches.ts'
import { EDITION } from './scope.ts'

/** Stands in a cache whose edition is there whole. No file can have this name. */
const WHOLE = 'offline.whole'

/** The edition as it lies here. */
export interface Edition extends EditionManifest {
  /** Hashes by path. */
  readonly hashes: ReadonlyMap<string, string>
}

let known: Promise<Edition> | undefined

/** The edition's manifest, from its copy. Rejects where that has been cleared away and there is no network. */
export const ownEdition = (): Promise<Edition> => {
  known ??= readManifest().then((manifest) => ({
    ...manifest,
    hashes: new Map(manifest.files.map(([path, hash]) => [path, hash])),
  }))
  known.catch(() => {
    known = undefined
  })
  return known
}

const readManifest = async (): Promise<EditionManifest> => {
  const path = manifestPath(EDITION)
  const response = (await copyOf(OWN, path)) ?? (await fetchManifest(path))
  return (await response.json()) as EditionManifest
}

const fetchManifest = async (path: string): Promise<Response> => {
  const response = await fetch(addressOf(path))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  // What isn't a manifest, such as the form of a network that wants to be paid first, ends here.
  const manifest = (await response.clone().json()) as EditionManifest
  if (manifest.edition !== EDITION) throw new Error(`${path} is of edition ${manifest.edition}`)
  await (await caches.open(OWN)).put(addressOf(path), new Response(JSON.stringify(manifest))).catch(() => undefined)
  return response
}

const whole = new Set<string>()

/** Whether an edition's cache has everything. Asked of the disk until it has. */
export const isWhole = async (name: string): Promise<boolean> => {
  if (!whole.has(name) && (await copyOf(name, WHOLE)) !== undefined) whole.add(name)
  return whole.has(name)
}

/** Says that this edition's cache has everything. */
export const markWhole = async (): Promise<void> =>
  (await caches.open(OWN)).put(addressOf(WHOLE), new Response(new Date().toISOString()))

/** Whether the host still has this edition: its worker is the one file that every host replaces. */
export const isCurrent = async (): Promise<boolean> => {
  const response = await fetch(addressOf('sw.js'), { cache: 'no-store' })
  return response.ok && (await response.text()).includes(EDITION)
}
