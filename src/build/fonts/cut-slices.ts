/*
 * Cuts the whole font into the slices that browsers fetch, with the same writer that makes the subset in a PDF.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'fflate'
import { readSfnt, type Sfnt } from '../../engine/font/sfnt.ts'
import { RANKED_STEP, REST_STEP, type SliceManifest } from '../../engine/font/slices.ts'
import { writeSfnt } from '../../engine/font/write-sfnt.ts'
import { WEIGHTS, type Weight } from '../../engine/index.ts'
import { rankCharacters } from './rank-characters.ts'

/** Slices by file name without ending (`regular-core`), gzip'ed, with the manifest that says what is where. */
export interface CutFont {
  readonly manifest: SliceManifest
  readonly slices: ReadonlyMap<string, Uint8Array>
  /** Names of the slices with the characters that people write with. */
  readonly common: readonly string[]
}

/** Names of the fonts, as PDFs give them. */
export const FONT_NAMES = { regular: 'NotoSansSC-Regular', bold: 'NotoSansSC-Bold' } as const satisfies Record<
  Weight,
  string
>

const FONT_FILES = {
  regular: '400Regular/NotoSansSC_400Regular.ttf',
  bold: '700Bold/NotoSansSC_700Bold.ttf',
} as const satisfies Record<Weight, string>

const LAST_CODE_POINT = 0x3ffff // Planes above hold no characters that a font of Chinese has.

/** Noto Sans SC, whole: static TrueType, no hinting, no composites. */
export const readWholeFont = (weight: Weight = 'regular'): Uint8Array =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-sc/${FONT_FILES[weight]}`))

/** The font's licence (SIL OFL 1.1), which must go wherever the font goes. */
export const readFontLicence = (): Uint8Array =>
  readFileSync(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/LICENSE_FONT'))

/** Cuts the font; the same font, templates and ranking give the same slices. */
export const cutSlices = (): CutFont => {
  const fonts = { regular: readSfnt(readWholeFont('regular')), bold: readSfnt(readWholeFont('bold')) }
  const covers = (codePoint: number): boolean => fonts.regular.glyphOf(codePoint) > 0
  const { ranked, cores, common } = rankCharacters(covers)
  const listed = [...ranked].map(codePointOf)
  const isListed = new Set(listed)
  const all = Array.from({ length: LAST_CODE_POINT }, (_, codePoint) => codePoint)
  const rest = all.filter((codePoint) => !isListed.has(codePoint) && covers(codePoint))
  const slices = new Map<string, Uint8Array>()
  const hash = createHash('sha256')
  for (const weight of WEIGHTS) {
    for (const [name, codePoints] of groupsOf(listed, rest, cores[weight])) {
      const bytes = gzipSync(cut(fonts[weight], codePoints), { mtime: 0 })
      slices.set(`${weight}-${name}`, bytes)
      hash.update(bytes)
    }
  }
  const weightOf = (weight: Weight) => ({ name: FONT_NAMES[weight], core: cores[weight] })
  const weights = { regular: weightOf('regular'), bold: weightOf('bold') }
  const manifest = { revision: hash.digest('hex').slice(0, 10), weights, ranked, rest: toRanges(rest) }
  return { manifest, slices, common: WEIGHTS.flatMap((weight) => firstSlices(weight, common - cores[weight])) }
}

const firstSlices = (weight: Weight, beyondTheCore: number): string[] => [
  `${weight}-core`,
  ...Array.from({ length: Math.ceil(beyondTheCore / RANKED_STEP) }, (_, at) => `${weight}-r${at}`),
]

const codePointOf = (char: string): number => char.codePointAt(0) as number // never an empty string

const groupsOf = (ranked: readonly number[], rest: readonly number[], core: number): [string, readonly number[]][] => [
  ['core', ranked.slice(0, core)],
  ...chunk(ranked.slice(core), RANKED_STEP).map((group, at): [string, number[]] => [`r${at}`, group]),
  ...chunk(rest, REST_STEP).map((group, at): [string, number[]] => [`x${at}`, group]),
]

const chunk = (list: readonly number[], size: number): number[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size))

/** The glyphs of some code points as a font with a cmap; `.notdef` first, since its box stands for what is missing. */
const cut = (font: Sfnt, codePoints: readonly number[]): Uint8Array =>
  writeSfnt(
    [{ font, glyph: 0 }, ...codePoints.map((codePoint) => ({ font, glyph: font.glyphOf(codePoint) }))],
    [undefined, ...codePoints],
  )

const toRanges = (sorted: readonly number[]): (readonly [number, number])[] => {
  const ranges: [number, number][] = []
  for (const codePoint of sorted) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === codePoint - 1) last[1] = codePoint
    else ranges.push([codePoint, codePoint])
  }
  return ranges
}
