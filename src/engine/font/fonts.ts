/*
 * The characters that can be set: the union of the slices that have been fetched, in two weights.
 */
import { readSfnt, type Sfnt } from './sfnt.ts'

/** The weights that sheets are set in. */
export const WEIGHTS = ['regular', 'bold'] as const
export type Weight = (typeof WEIGHTS)[number]

/** What is drawn for a character. */
export interface Glyph {
  readonly font: Sfnt
  readonly glyph: number
  /** Thousandths of an em. */
  readonly advance: number
  /** False for the box that stands for a character the font lacks. */
  readonly known: boolean
}

/** Opened font slices of one weight, looked up as one font. */
export interface Font {
  /** As in the PDF, without a subset tag. */
  readonly name: string
  /** Thousandths of an em, above and (negative) below the baseline. */
  readonly ascent: number
  readonly descent: number
  /** The slice opened first; the head and the box for missing characters are taken from it. */
  readonly main: Sfnt
  /** The glyph of a code point; the box `.notdef` where no slice has one. */
  glyph(codePoint: number): Glyph
}

export type Fonts = Readonly<Record<Weight, Font>>

/** Font files of one weight, the one that gives head and box first. */
export interface FontFiles {
  readonly name: string
  readonly files: readonly Uint8Array[]
}

/**
 * Opens font files. Where several of a weight have a character, the first wins.
 * @throws RangeError without a file, or where one is no TrueType font.
 */
export const openFonts = (files: Readonly<Record<Weight, FontFiles>>): Fonts => ({
  regular: openFont(files.regular),
  bold: openFont(files.bold),
})

const PER_MILLE = 1000

const openFont = ({ name, files }: FontFiles): Font => {
  const fonts = files.map(readSfnt)
  const main = fonts[0]
  if (main === undefined) throw new RangeError(`At least one file of ${name} is needed.`)
  const scale = PER_MILLE / main.unitsPerEm
  const glyphs = new Map<number, Glyph>()

  const find = (codePoint: number): Glyph => {
    for (const font of fonts) {
      const glyph = font.glyphOf(codePoint)
      if (glyph > 0) return { font, glyph, advance: font.advanceOf(glyph) * scale, known: true }
    }
    return { font: main, glyph: 0, advance: main.advanceOf(0) * scale, known: false }
  }

  return {
    name,
    ascent: main.ascent * scale,
    descent: main.descent * scale,
    main,
    glyph: (codePoint) => {
      let found = glyphs.get(codePoint)
      if (found === undefined) {
        found = find(codePoint)
        glyphs.set(codePoint, found)
      }
      return found
    },
  }
}
