/*
 * The look of the sheet in Word: the same sizes, white and rules as on the printed sheet, as named styles, so that
 * whoever goes on writing in the file gets them too.
 */
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { Pt } from '../../model/units.ts'
import { greyHex, halfPoints, twips } from './units.ts'

/** Fonts that come with Word on Windows and macOS; nothing is embedded, another program takes its own. */
export const FONT = { ascii: '等线', hAnsi: '等线', cs: '等线', eastAsia: '等线' } as const

/** Runs with quotes, dashes or dots: Word takes these for Latin, set narrow, unless it is told (ECMA-376-1, §17.3.2.26). */
export const EAST_ASIAN = { hint: 'eastAsia' } as const

/** Type of the sheet. Lines may be higher than `leading` where a font or an emoji needs it. */
export const TYPE = {
  body: { size: 10.5, leading: 16 },
  cell: { size: 9.5, leading: 14.25 },
} as const satisfies Record<string, { readonly size: Pt; readonly leading: Pt }>

/** White around the text of a cell. */
export const CELL = { padX: 4.5, padY: 3 } as const satisfies Record<string, Pt>

/** A text that is broken for the want of a point looks like a fault: widths are only about right without a font. */
export const SPARE: Pt = 3

/** White between two blocks. */
export const GAP: Pt = 6

export const FRAME: Pt = 0.75
export const RULE: Pt = 0.5
/** 8 % black: survives a fax and a copier. */
export const LABEL_GREY = greyHex(0.92)
export const ZEBRA_GREY = greyHex(0.97)

/** Ids of the paragraph styles that Word hasn't by itself. */
export const STYLE = { cell: 'Cell', label: 'Label', note: 'Note', header: 'Header', footer: 'Footer' } as const

/** The styles of a document: Title and headings as Word knows them, and ours. */
export const styles = (): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: halfPoints(TYPE.body.size), language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: lines(TYPE.body.leading, { after: GAP }) },
    },
    title: {
      run: { font: FONT, size: halfPoints(18), bold: true, color: 'auto' },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: lines(27, { after: 9 }) },
    },
    heading1: heading(12, 18, 14),
    heading2: heading(10.5, 16, 9),
    heading3: heading(10.5, 16, 6),
    hyperlink: { run: { color: '1F3864', underline: {} } },
  },
  paragraphStyles: [
    style(STYLE.cell, '表格文字', TYPE.cell.size, lines(TYPE.cell.leading)),
    style(STYLE.label, '表格标签', TYPE.cell.size, lines(TYPE.cell.leading), { bold: true }),
    style(STYLE.note, '备注', 9, lines(13.5, { after: GAP }), { color: greyHex(0.3) }),
    style(STYLE.header, 'header', 8, lines(12), { color: greyHex(0.35) }),
    style(STYLE.footer, 'footer', 8, lines(12), { color: greyHex(0.35) }),
  ],
})

interface White {
  readonly before?: Pt
  readonly after?: Pt
}

const lines = (leading: Pt, { before = 0, after = 0 }: White = {}) => ({
  line: twips(leading),
  lineRule: LineRuleType.AT_LEAST,
  before: twips(before),
  after: twips(after),
})

const heading = (size: Pt, leading: Pt, before: Pt) => ({
  run: { font: FONT, size: halfPoints(size), bold: true, color: 'auto' },
  paragraph: { keepNext: true, keepLines: true, spacing: lines(leading, { before, after: GAP }) },
})

const style = (
  id: string,
  name: string,
  size: Pt,
  spacing: ReturnType<typeof lines>,
  run: { readonly bold?: boolean; readonly color?: string } = {},
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { ...run, size: halfPoints(size) },
  paragraph: { spacing },
})
