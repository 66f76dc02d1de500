/*
 * The lines that come on every page: head, foot, page number, watermark. All of it is artifact to a screen reader.
 */
import type { DocumentModel } from '../model/document.ts'
import type { Item } from '../model/page.ts'
import type { Pt } from '../model/units.ts'
import { placeText, type SetText } from './set-text.ts'
import type { Setting } from './setting.ts'
import { RULE, TYPE, type TypeStyle } from './style.ts'

/** Head and foot of a document: how much room they take, and what they draw on a page. */
export interface Running {
  readonly headHeight: Pt
  readonly footHeight: Pt
  /** Items in page coordinates, under the text. */
  on(page: number, total: number): readonly Item[]
}

const BELOW_HEAD: Pt = 10
const ABOVE_FOOT: Pt = 14
/** The part of a head or foot that one text may take, so that no two ever meet. */
const SHARE = 0.62
/** A name of thousands of characters must not push the text off the page. */
const MAX_LINES = 4
const WATERMARK: TypeStyle = { size: 150, leading: 150, grey: 0.93 }

/**
 * Sets head and foot once for all pages. They sit at the edges of the text area, inside the margins,
 * and have one height on every page, so that page numbers need no second pass.
 */
export const layoutRunning = (document: DocumentModel, setting: Setting): Running => {
  const style = TYPE.running
  const { margin, width: pageWidth, height: pageHeight } = document.page
  const wide = SHARE * setting.width
  const narrow = setting.width - wide - 8
  const capped = (text: string, room: Pt) => capLines(setting.set(text, room, style))
  const headLeft = capped(document.header.left, wide)
  const headRight = capped(document.header.right, narrow)
  const footLeft = capped(document.footer.left, wide)
  const footCenter = capped(document.footer.center, setting.width)
  const centerLines = document.footer.center === '' ? 0 : footCenter.lines.length
  const headLines = Math.max(headLeft.lines.length, headRight.lines.length)
  const footLines = centerLines + footLeft.lines.length
  const footTop = pageHeight - margin.bottom - footLines * style.leading
  const block = (text: SetText, y: Pt, align: 'left' | 'center' | 'right') =>
    placeText(text, style, { x: margin.left, y, room: setting.width, align })

  return {
    headHeight: headLines * style.leading + BELOW_HEAD,
    footHeight: footLines * style.leading + ABOVE_FOOT,
    on: (page, total) => [
      ...watermark(document, setting, pageWidth, pageHeight),
      ...block(headLeft, margin.top, 'left'),
      ...block(headRight, margin.top, 'right'),
      {
        kind: 'rule',
        x1: margin.left,
        y1: footTop - 4,
        x2: margin.left + setting.width,
        y2: footTop - 4,
        thickness: RULE,
      },
      ...block(footCenter, footTop, 'left'),
      ...block(footLeft, footTop + centerLines * style.leading, 'left'),
      ...block(
        setting.set(`第 ${page} 页 / 共 ${total} 页`, narrow, style),
        footTop + centerLines * style.leading,
        'right',
      ),
    ],
  }
}

const capLines = (text: SetText): SetText => {
  const last = text.lines[MAX_LINES - 1]
  if (text.lines.length <= MAX_LINES || last === undefined) return text
  const cut = Array.from(last.text.trimEnd()).slice(0, -2).join('')
  const end = { ...last, text: `${cut}…`, shifts: last.shifts?.filter(({ at }) => at < Array.from(cut).length) }
  return { ...text, lines: [...text.lines.slice(0, MAX_LINES - 1), end] }
}

const watermark = (document: DocumentModel, setting: Setting, pageWidth: Pt, pageHeight: Pt): Item[] => {
  const text = document.watermark
  if (text === undefined) return []
  const width = setting.measure(text, WATERMARK)
  // Its middle is the page's: half its width back along the slope, half its height down.
  const along = (width / 2) * Math.SQRT1_2
  const down = WATERMARK.size * 0.35 * Math.SQRT1_2
  return [
    {
      kind: 'text',
      x: pageWidth / 2 - along + down,
      y: pageHeight / 2 + along + down,
      size: WATERMARK.size,
      text,
      width,
      grey: WATERMARK.grey,
      turn: 45,
    },
  ]
}
