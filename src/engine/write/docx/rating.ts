import type { Table } from 'docx'
import type { Rating } from '../../model/document.ts'
import { cellParagraph } from './cell-paragraph.ts'
import { type GridCell, type GridRow, grid } from './grid.ts'
import { LABEL_GREY } from './look.ts'
import type { Setting } from './setting.ts'

const POINT_WIDTH = { 5: 26, 10: 23 } as const
/** A scale of so many criteria stays on one page. */
const MOST_TOGETHER = 10
/** In a narrow column the points leave so much of it to the words. */
const POINTS_SHARE = 0.6
const CHOSEN = '000000'

/** A scale: a row a criterion, a cell a point, the one given white on black. */
export const ratingTable = ({ highest, ends, items }: Rating, setting: Setting): Table => {
  const hasRemarks = items.some(({ remark = '' }) => remark !== '')
  const points = Array.from({ length: highest }, (_, index) => index + 1)
  const pointWidth = Math.min(POINT_WIDTH[highest], (POINTS_SHARE * setting.room) / highest)
  const rest = setting.room - highest * pointWidth
  const widths = [hasRemarks ? rest / 2 : rest, ...points.map(() => pointWidth), ...(hasRemarks ? [rest / 2] : [])]
  const rows = items.map(({ label, points: given, remark = '' }, index): GridRow => {
    const isLast = index === items.length - 1
    const inRow = { ...setting, keepWithNext: isLast ? setting.keepWithNext : items.length <= MOST_TOGETHER }
    return {
      cells: [
        { children: [cellParagraph(label, inRow)] },
        ...points.map((point) => pointCell(point, point === given, inRow)),
        ...(hasRemarks ? [{ children: [cellParagraph(remark, inRow)] }] : []),
      ],
    }
  })
  return grid(widths, [headRow(highest, ends, hasRemarks, { ...setting, keepWithNext: true }), ...rows])
}

const headRow = (highest: Rating['highest'], ends: Rating['ends'], hasRemarks: boolean, setting: Setting): GridRow => {
  const label = (text: string, span: number, align: 'left' | 'center' | 'right' = 'left'): GridCell => ({
    children: [cellParagraph(text, setting, { style: 'label', align })],
    span,
    fill: LABEL_GREY,
  })
  const half = Math.ceil(highest / 2)
  const scale =
    ends === undefined
      ? [label('评分', highest, 'center')]
      : [label(ends[0], half), label(ends[1], highest - half, 'right')]
  return { isHead: true, cells: [label('项目', 1), ...scale, ...(hasRemarks ? [label('说明', 1)] : [])] }
}

const pointCell = (point: number, isChosen: boolean, setting: Setting): GridCell => ({
  children: [
    cellParagraph(String(point), setting, { align: 'center', ...(isChosen ? { bold: true, color: 'FFFFFF' } : {}) }),
  ],
  fill: isChosen ? CHOSEN : undefined,
  middle: true,
})
