import type { Font } from '../../src/engine/font/fonts.ts'
import type { Sfnt } from '../../src/engine/font/sfnt.ts'
import type { Fonts } from '../../src/engine/index.ts'

/** A width that a reader can count: Han and its punctuation take an em, marks nothing, everything else half an em. */
export const fakeAdvance = (codePoint: number): number => {
  if (codePoint >= 0x300 && codePoint < 0x370) return 0
  return codePoint >= 0x2e80 || (codePoint >= 0x2010 && codePoint < 0x2030) ? 1 : 0.5
}

/** Layout asks for widths only; whoever draws with these fonts has taken the wrong ones. */
const noOutlines: Sfnt = {
  unitsPerEm: 1000,
  ascent: 880,
  descent: -120,
  bounds: [0, -120, 1000, 880],
  glyphOf: () => 1,
  advanceOf: () => 1000,
  leftBearingOf: () => 0,
  outlineOf: () => {
    throw new Error('These fonts have widths, no outlines.')
  },
  table: (name) => {
    throw new Error(`These fonts have no table '${name}'.`)
  },
}

/** Fonts of counted widths, both weights alike; `lacks` names characters they do not have. */
export const fakeFonts = (lacks = ''): Fonts => {
  const font: Font = {
    name: 'Counted',
    ascent: 880,
    descent: -120,
    main: noOutlines,
    glyph: (codePoint) => ({
      font: noOutlines,
      glyph: 1,
      advance: 1000 * fakeAdvance(codePoint),
      known: !lacks.includes(String.fromCodePoint(codePoint)),
    }),
  }
  return { regular: font, bold: font }
}
