/*
 * Text as operators inside one text object (ISO 32000-1, 9.4). Each text is placed from where the one before it was,
 * so that rows which look alike are written alike: that packs well, and there is less to pack.
 */
import type { Weight } from '../../font/fonts.ts'
import type { TextItem } from '../../model/page.ts'
import type { CidFont } from './cid-font.ts'
import { hundredths, number } from './number.ts'

/** Names of the fonts in a page's resources. */
export const RESOURCE = { regular: 'F1', bold: 'F2' } as const satisfies Record<Weight, string>

/** A text object under construction: what is set stays set. */
export interface TextObject {
  /** Moves to a text's place and shows it. */
  show(item: TextItem): string
  /** Shows a text where the pen is. */
  showHere(item: TextItem): string
}

/** Starts a text object, its pen in the page's lower left corner. */
export const startText = (fonts: Readonly<Record<Weight, CidFont>>, pageHeight: number): TextObject => {
  let penX = 0 // In hundredths, as they are written: roundings don't add up.
  let penY = 0
  let font = ''
  let fill = 0
  const showHere = (item: TextItem): string => {
    const weight: Weight = item.bold ? 'bold' : 'regular'
    const grey = item.grey ?? 0
    const nextFont = `/${RESOURCE[weight]} ${number(item.size)} Tf `
    const colour = grey === fill ? '' : `${number(grey)} g `
    const type = nextFont === font ? '' : nextFont
    font = nextFont
    fill = grey
    return `${colour}${type}${showText(item, fonts[weight])}`
  }
  return {
    showHere,
    show: (item) => {
      const [x, y] = [hundredths(item.x), hundredths(pageHeight - item.y)]
      const move = `${(x - penX) / 100} ${(y - penY) / 100} Td `
      penX = x
      penY = y
      return move + showHere(item)
    },
  }
}

/** Shifts go into the array of TJ, in thousandths of an em, positive to the left (ISO 32000-1, 9.4.3). */
const showText = ({ text, shifts, size }: TextItem, font: CidFont): string => {
  if (shifts === undefined) return `(${font.encode(text)})Tj`
  const chars = Array.from(text)
  let from = 0
  let parts = ''
  for (const { at, by } of shifts) {
    if (at !== from) parts += `(${font.encode(chars.slice(from, at).join(''))})`
    parts += number((-by * 1000) / size)
    from = at
  }
  return `[${parts}(${font.encode(chars.slice(from).join(''))})]TJ`
}
