/*
 * Things to tick: the box is drawn, since few fonts have one, and stands for ☐ or ☑ when it is read out or copied.
 */
import type { Checklist } from '../model/document.ts'
import type { Item, PathItem } from '../model/page.ts'
import type { Pt } from '../model/units.ts'
import { drawMoved, type FlowItem } from '../paginate/flow-item.ts'
import { placeText } from './set-text.ts'
import type { Setting } from './setting.ts'
import { CHECK, GAP, RULE, TYPE } from './style.ts'

/** Items, side by side in rows where columns are asked for; a row is kept whole. */
export const layoutChecklist = ({ items, columns = 1 }: Checklist, setting: Setting): readonly FlowItem[] => {
  const list = setting.tag({ type: 'L', parent: setting.root, numbering: 'None' })
  const width = (setting.width - (columns - 1) * CHECK.between) / columns
  const cells = items.map((item) => layoutItem(item, width - CHECK.indent, list, setting))
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  )
  return rows.map((row, index) => ({
    height: Math.max(...row.map(({ height }) => height)),
    gap: index === 0 ? GAP.text : CHECK.gap,
    whole: true,
    draw: drawMoved(row.flatMap(({ place }, column) => place(column * (width + CHECK.between)))),
  }))
}

const layoutItem = (item: Checklist['items'][number], room: Pt, list: number, setting: Setting) => {
  const style = TYPE.body
  const node = setting.tag({ type: 'LI', parent: list })
  const label = setting.tag({ type: 'Lbl', parent: node, actualText: item.checked ? '☑' : '☐' })
  const tag = setting.tag({ type: 'LBody', parent: node })
  const set = setting.set(item.text, room, style, { field: item.field, tag })
  const height = set.lines.length * style.leading
  const place = (x: Pt): readonly Item[] => [
    ...(item.field === undefined
      ? []
      : [{ kind: 'box' as const, x, y: 0, width: room + CHECK.indent, height, field: item.field }]),
    ...drawTick(x, (style.leading - CHECK.size) / 2, item.checked === true, label),
    ...placeText(set, style, { x: x + CHECK.indent, y: 0, room, tag }),
  ]
  return { height, place }
}

/** An empty box, or one with a tick. */
const drawTick = (x: Pt, y: Pt, isChecked: boolean, tag: number): readonly PathItem[] => {
  const size = CHECK.size
  const box: PathItem = {
    kind: 'path',
    x,
    y,
    segments: [['M', 0, 0], ['L', size, 0], ['L', size, size], ['L', 0, size], ['Z']],
    stroke: RULE + 0.2,
    tag,
  }
  const tick: PathItem = {
    kind: 'path',
    x,
    y,
    segments: [
      ['M', 0.2 * size, 0.5 * size],
      ['L', 0.42 * size, 0.74 * size],
      ['L', 0.84 * size, 0.22 * size],
    ],
    stroke: 1.2,
    tag,
  }
  return isChecked ? [box, tick] : [box]
}
