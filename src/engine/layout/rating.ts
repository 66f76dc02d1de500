/*
 * Criteria with a scale from 1: the points given are white on a filled circle, so that a fax still shows them.
 */
import type { Rating } from '../model/document.ts'
import type { Item, Segment } from '../model/page.ts'
import type { Pt } from '../model/units.ts'
import type { FlowItem } from '../paginate/flow-item.ts'
import { rowItem, type SetCell } from './cell-row.ts'
import { drawText, placeText } from './set-text.ts'
import type { Setting } from './setting.ts'
import { CELL, GAP, RULE, SCALE, TYPE } from './style.ts'

/** One row a criterion: its name, its scale, a remark where any has one. */
export const layoutRating = (block: Rating, setting: Setting): readonly FlowItem[] => {
  const head = layoutEnds(block, setting) // Before the table's node: it is read before the table.
  const table = setting.tag({ type: 'Table', parent: setting.root })
  // In a narrow column the circles shrink before they take the room of the names.
  const step = Math.min(SCALE.step, (SCALE.share * setting.width - 2 * CELL.padX) / block.highest)
  const scaleWidth = block.highest * step + 2 * CELL.padX
  const hasRemarks = block.items.some(({ remark }) => remark !== undefined)
  const free = setting.width - scaleWidth
  const labelWidth = hasRemarks ? free / 2 : free
  const rows = block.items.map((item, index) => {
    const row = setting.tag({ type: 'TR', parent: table })
    const cells: SetCell[] = [
      textCell(
        item.label,
        { x: 0, width: labelWidth },
        setting.tag({ type: 'TH', parent: row, scope: 'Row' }),
        setting,
      ),
      scaleCell(block, item.points, { x: labelWidth, width: scaleWidth, step }, row, setting),
    ]
    if (hasRemarks) {
      const place = { x: labelWidth + scaleWidth, width: free - labelWidth }
      cells.push(textCell(item.remark ?? '', place, setting.tag({ type: 'TD', parent: row }), setting))
    }
    return rowItem({
      cells,
      field: item.field,
      minHeight: SCALE.step + 2 * CELL.padY,
      isFirst: index === 0,
      isLast: index === block.items.length - 1,
      gap: index === 0 ? GAP.table : 0,
    })
  })
  return [...head, ...rows]
}

const layoutEnds = ({ ends, highest }: Rating, setting: Setting): readonly FlowItem[] => {
  if (ends === undefined) return []
  const tag = setting.tag({ type: 'P', parent: setting.root })
  const set = setting.set(`1 分：${ends[0]}；${highest} 分：${ends[1]}`, setting.width, TYPE.note, { tag })
  return [
    {
      height: set.lines.length * TYPE.note.leading,
      gap: GAP.text,
      keepWithNext: true,
      draw: drawText(set, TYPE.note, { x: 0, y: 0, room: setting.width, tag }),
    },
  ]
}

const textCell = (text: string, place: { x: Pt; width: Pt }, tag: number, setting: Setting): SetCell => ({
  ...place,
  set: setting.set(text, place.width - 2 * CELL.padX, TYPE.cell, { tag }),
  style: TYPE.cell,
  tag,
})

const scaleCell = (
  { highest }: Rating,
  points: number | undefined,
  { step, ...place }: { x: Pt; width: Pt; step: Pt },
  row: number,
  setting: Setting,
): SetCell => {
  const actualText = points === undefined ? `未评分（1–${highest}）` : `${points} 分（1–${highest}）`
  const tag = setting.tag({ type: 'TD', parent: row, actualText })
  const drawing = Array.from({ length: highest }, (_, index) =>
    drawPoint(index + 1, index + 1 === points, step, tag, setting),
  )
  return { ...place, set: setting.set('', place.width, TYPE.cell), style: TYPE.cell, tag, drawing: drawing.flat() }
}

const drawPoint = (point: number, isGiven: boolean, step: Pt, tag: number, setting: Setting): readonly Item[] => {
  const style = { ...TYPE.cell, size: (TYPE.cell.size * step) / SCALE.step, grey: isGiven ? 1 : 0, bold: isGiven }
  const x = CELL.padX + (point - 1) * step
  const set = setting.set(String(point), step, style)
  const y = CELL.padY + (SCALE.step - style.leading) / 2
  const circle: Item = {
    kind: 'path',
    x: x + step / 2,
    y: CELL.padY + SCALE.step / 2,
    segments: circleOf((SCALE.radius * step) / SCALE.step),
    stroke: RULE,
    fill: isGiven ? 0 : undefined,
    tag,
  }
  return [circle, ...placeText(set, style, { x, y, room: step, align: 'center', tag })]
}

/** Control points of a quarter circle lie this share of the radius from its ends. */
const KAPPA = 0.5523

const circleOf = (radius: Pt): readonly Segment[] => {
  const k = KAPPA * radius
  return [
    ['M', radius, 0],
    ['C', radius, k, k, radius, 0, radius],
    ['C', -k, radius, -radius, k, -radius, 0],
    ['C', -radius, -k, -k, -radius, 0, -radius],
    ['C', k, -radius, radius, -k, radius, 0],
    ['Z'],
  ]
}
