/*
 * Font slices as they come from the site: fetched once, kept for as long as the tab lives.
 */
import { gunzipSync } from 'fflate'
import {
  type Fonts,
  indexSlices,
  openFonts,
  type SliceIndex,
  type SliceManifest,
  slicesFor,
  WEIGHTS,
  type Weight,
} from '../engine/index.ts'
import { href } from '../href.ts'
import { FontLoadError } from './font-load-error.ts'

/** The site's fonts, growing slice by slice. */
export interface FontStore {
  /** Fonts that hold all the given characters, as far as the font has them. Rejects with FontLoadError. */
  load(characters: Readonly<Record<Weight, Iterable<string>>>): Promise<Fonts>
}

let manifest: Promise<SliceManifest> | undefined

/** The manifest, fetched once; after a failure the next call tries again. */
const loadManifest = (): Promise<SliceManifest> => {
  manifest ??= fetchFile('/fonts/manifest.json')
    .then((response) => response.json() as Promise<SliceManifest>)
    .catch((error: unknown) => {
      manifest = undefined
      throw error
    })
  return manifest
}

const indexes = new Map<Weight, SliceIndex>()

/** Which slice of a weight holds which character. */
export const loadIndex = async (weight: Weight): Promise<SliceIndex> => {
  const loaded = await loadManifest()
  const index = indexes.get(weight) ?? indexSlices(loaded, weight)
  indexes.set(weight, index)
  return index
}

/** Opens the store, empty. */
export const openFontStore = async (): Promise<FontStore> => {
  const { revision, weights } = await loadManifest()
  const asked = new Map<string, Promise<void>>()
  const arrived = new Map<string, Uint8Array>()
  let opened: { readonly count: number; readonly fonts: Fonts } | undefined

  const fetchSlice = (file: string): Promise<void> => {
    const known = asked.get(file)
    if (known !== undefined) return known
    const loading = fetchFile(`/fonts/${revision}/${file}.bin`)
      .then(unpack)
      .then((bytes) => void arrived.set(file, bytes))
    asked.set(file, loading)
    loading.catch(() => asked.delete(file))
    return loading
  }
  const filesOf = (weight: Weight) => ({ name: weights[weight].name, files: coreFirst(arrived, weight) })

  return {
    load: async (characters) => {
      const needed = await Promise.all(
        WEIGHTS.map(async (weight) =>
          slicesFor(await loadIndex(weight), characters[weight]).map((slice) => `${weight}-${slice}`),
        ),
      )
      await Promise.all(needed.flat().map(fetchSlice))
      if (opened?.count !== arrived.size) {
        opened = { count: arrived.size, fonts: openFonts({ regular: filesOf('regular'), bold: filesOf('bold') }) }
      }
      return opened.fonts
    },
  }
}

/** The first file gives head and box: the core whatever came first, so that the bytes are those that Node writes. */
const coreFirst = (files: ReadonlyMap<string, Uint8Array>, weight: Weight): readonly Uint8Array[] =>
  [...files]
    .filter(([file]) => file.startsWith(`${weight}-`))
    .sort(([a], [b]) => Number(b.endsWith('-core')) - Number(a.endsWith('-core')))
    .map(([, bytes]) => bytes)

const fetchFile = async (path: `/${string}`): Promise<Response> => {
  const address = href(path)
  let response: Response
  try {
    response = await fetch(address)
  } catch (error) {
    throw new FontLoadError(address, { cause: error })
  }
  if (!response.ok) throw new FontLoadError(address)
  return response
}

const GZIP_MAGIC = 0x1f8b

/** Some hosts send `.bin` as it is, some have unpacked it on the way. */
const unpack = async (response: Response): Promise<Uint8Array> => {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const isPacked = ((bytes[0] ?? 0) << 8) + (bytes[1] ?? 0) === GZIP_MAGIC
  try {
    return isPacked ? gunzipSync(bytes) : bytes
  } catch (error) {
    throw new FontLoadError(response.url, { cause: error })
  }
}
