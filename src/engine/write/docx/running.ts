/*
 * What comes on every page: head, foot with the page's number, watermark.
 */
import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { DocumentModel } from '../../model/document.ts'
import type { Pt } from '../../model/units.ts'
import { linesOf } from '../writable.ts'
import { EAST_ASIAN, FONT, RULE, STYLE } from './look.ts'
import { eighths, greyHex, twips } from './units.ts'

/** A name of thousands of characters must not push the text off the page. */
const MOST_CHARACTERS = 200
const LONGEST_WATERMARK = 20
const WATERMARK_SIZE: Pt = 150
/** Word draws it half transparent. */
const WATERMARK_COLOR = greyHex(0.86)

/** Head and foot of a page as wide as the room. */
export const runningParts = (
  { header, footer, watermark }: DocumentModel,
  room: Pt,
): { readonly header: Header; readonly footer: Footer } => {
  const right = [{ type: TabStopType.RIGHT, position: twips(room) }]
  const center = short(footer.center)
  return {
    header: new Header({
      children: [
        new Paragraph({
          style: STYLE.header,
          tabStops: right,
          children: [...apart(short(header.left), short(header.right)), ...watermarkRuns(watermark)],
        }),
      ],
    }),
    footer: new Footer({
      children: [
        ...(center === '' ? [] : [new Paragraph({ style: STYLE.footer, border: ABOVE, text: center })]),
        new Paragraph({
          style: STYLE.footer,
          ...(center === '' ? { border: ABOVE } : {}),
          tabStops: right,
          children: [
            ...apart(short(footer.left), '第 ', PageNumber.CURRENT, ' 页 / 共 ', PageNumber.TOTAL_PAGES, ' 页'),
          ],
        }),
      ],
    }),
  }
}

/** A text at the left edge, the rest at the right. */
const apart = (left: string, ...right: readonly string[]): readonly TextRun[] => [
  new TextRun({ text: left, font: EAST_ASIAN }),
  new TextRun({ children: [new Tab(), ...right], font: EAST_ASIAN }),
]

const ABOVE = { top: { style: BorderStyle.SINGLE, size: eighths(RULE), space: 4, color: '000000' } }

const watermarkRuns = (watermark: string | undefined): readonly TextWatermark[] => {
  const text = short(watermark ?? '', LONGEST_WATERMARK)
  if (text === '') return []
  return [
    new TextWatermark({
      text,
      font: FONT.eastAsia,
      color: WATERMARK_COLOR,
      width: WATERMARK_SIZE * Array.from(text).length,
      height: WATERMARK_SIZE,
    }),
  ]
}

const short = (text: string, most = MOST_CHARACTERS): string => {
  const line = linesOf(text).join(' ')
  const characters = Array.from(line)
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`
}
