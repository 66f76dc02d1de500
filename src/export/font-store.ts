/*
 * Font slices as they come from the site: fetched once, kept for as long as the tab lives.
 */
import { gunzipSync } from 'fflate'
import { LoadError, type LoadEvidence } from '../causes/load-error.ts'
import { within } from '../causes/within.ts'
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

/** The site's fonts, growing slice by slice. */
export interface FontStore {
  /** Fonts that hold all the given characters, as far as the font has them. Rejects with LoadError. */
  load(characters: Readonly<Record<Weight, Iterable<string>>>): Promise<Fonts>
}

let manifest: Promise<SliceManifest> | undefined

/** The manifest, fetched once; after a failure the next call tries again. */
const loadManifest = (): Promise<SliceManifest> => {
  manifest ??= fetchFile(
    '/fonts/manifest.json',
    (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as SliceManifest,
  ).catch((error: unknown) => {
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
    const loading = fetchFile(`/fonts/${revision}/${file}.bin`, unpack).then((bytes) => void arrived.set(file, bytes))
    asked.set(file, loading)
    loading.catch(() => asked.delete(file))
    return loading
  }
  const filesOf = (weight: Weight) => ({ name: weights[weight].name, files: coreFirst(arrived, weight) })

  return {
    load: async (characters) => {
      const needed = await Promise.all(
        WEIGHTS.map(async (weight) => {
          const index = await loadIndex(weight)
          const used = [...characters[weight]]
          return slicesFor(index, used).map((slice) => ({
            file: `${weight}-${slice}`,
            used: used.filter((char) => index.sliceOf(char.codePointAt(0) ?? 0) === slice),
          }))
        }),
      )
      await fetchAll(needed.flat(), fetchSlice)
      if (opened?.count !== arrived.size) {
        opened = { count: arrived.size, fonts: openFonts({ regular: filesOf('regular'), bold: filesOf('bold') }) }
      }
      return opened.fonts
    },
  }
}

/** A slice, and which of a sheet's characters are in it. */
interface Needed {
  readonly file: string
  readonly used: readonly string[]
}

/** So many characters are named at most; a core that is missing holds hundreds. */
const NAMED = 8

// What failed is told by the characters: who writes can do without a rare one, and looks for it.
const fetchAll = async (needed: readonly Needed[], fetchSlice: (file: string) => Promise<void>): Promise<void> => {
  const ends = await Promise.allSettled(needed.map(({ file }) => fetchSlice(file)))
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed === undefined) return
  const missing = new Set(needed.flatMap(({ used }, at) => (ends[at]?.status === 'rejected' ? used : [])))
  if (!(failed.reason instanceof LoadError) || missing.size === 0 || missing.size > NAMED) throw failed.reason
  const what = `“${[...missing].join('')}”的字体`
  throw new LoadError({ ...failed.reason.evidence, what }, { cause: failed.reason })
}

/** The first file gives head and box: the core whatever came first, so that the bytes are those that Node writes. */
const coreFirst = (files: ReadonlyMap<string, Uint8Array>, weight: Weight): readonly Uint8Array[] =>
  [...files]
    .filter(([file]) => file.startsWith(`${weight}-`))
    .sort(([a], [b]) => Number(b.endsWith('-core')) - Number(a.endsWith('-core')))
    .map(([, bytes]) => bytes)

// Reading a file belongs to fetching it: what came in part or damaged shows only there.
const fetchFile = async <T>(path: `/${string}`, read: (bytes: Uint8Array) => T): Promise<T> => {
  const file = href(path)
  const fail = (evidence: Omit<LoadEvidence, 'file' | 'what'>, cause?: unknown): LoadError =>
    new LoadError({ ...evidence, ...OF_FONTS, file: new URL(file, self.location.href).href }, { cause })
  try {
    const response = await within(fetch(file)).catch((cause: unknown) => {
      throw fail({ how: cause instanceof LoadError ? 'slow' : 'network' }, cause)
    })
    if (!response.ok) throw fail({ how: 'status', status: response.status })
    return read(new Uint8Array(await within(response.arrayBuffer())))
  } catch (cause) {
    if (!(cause instanceof LoadError)) throw fail({ how: 'cut' }, cause)
    throw cause.evidence.file === undefined ? fail(cause.evidence, cause) : cause
  }
}

const OF_FONTS = { what: '字体文件', canBeKept: true }

const GZIP_MAGIC = 0x1f8b

/** Some hosts send `.bin` as it is, some have unpacked it on the way. Throws where it is neither that nor whole. */
const unpack = (bytes: Uint8Array): Uint8Array => {
  const isPacked = ((bytes[0] ?? 0) << 8) + (bytes[1] ?? 0) === GZIP_MAGIC
  const file = isPacked ? gunzipSync(bytes) : bytes
  // A page to log in at comes as 200, too.
  if (!isFont(file)) throw new Error('This is no font.')
  return file
}

const isFont = (bytes: Uint8Array): boolean =>
  ['\0\x01\0\0', 'OTTO', 'true'].includes(String.fromCharCode(...bytes.slice(0, 4)))
