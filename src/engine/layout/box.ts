import type { Box } from '../model/document.ts'
import { runsOf } from '../model/text.ts'
import type { FlowItem } from '../paginate/flow-item.ts'
import { rowItem, type SetCell } from './cell-row.ts'
import type { Setting } from './setting.ts'
import { CELL, FRAME, GAP, HEAVY_FRAME, TYPE } from './style.ts'

/** A framed remark with its title in bold; kept whole unless it is taller than a page. */
export const layoutBox = (block: Box, setting: Setting): readonly FlowItem[] => {
  const cells = block.size === 'large' ? displayCells(block, setting) : [remarkCell(block, setting)]
  const frame = block.weight === 'heavy' ? HEAVY_FRAME : FRAME
  return [rowItem({ cells, frame, isFirst: true, isLast: true, gap: GAP.table, minHeight: block.minHeight })]
}

const remarkCell = ({ title, text, field }: Box, setting: Setting): SetCell => {
  const tag = setting.tag({ type: 'P', parent: setting.root })
  const runs = title === undefined ? runsOf(text) : [{ text: `${title}\n`, bold: true }, ...runsOf(text)]
  const set = setting.set(runs, setting.width - 2 * CELL.padX, TYPE.cell, { field, tag })
  return { x: 0, width: setting.width, set, style: TYPE.cell, tag, field }
}

/** The title shaded at the left, the text large beside it: both stand on one line. */
const displayCells = ({ title, text, field }: Box, setting: Setting): readonly SetCell[] => {
  const style = TYPE.displayLabel
  const labelWidth =
    title === undefined ? 0 : Math.min(setting.measure(title, style) + 2 * CELL.padX, setting.width / 3)
  const label = setting.tag({ type: 'P', parent: setting.root })
  const tag = setting.tag({ type: 'P', parent: setting.root })
  const width = setting.width - labelWidth
  const set = setting.set(text, width - 2 * CELL.padX, TYPE.display, { field, tag })
  const body: SetCell = { x: labelWidth, width, set, style: TYPE.display, align: 'center', tag, field }
  if (title === undefined) return [body]
  const head = setting.set(title, labelWidth - 2 * CELL.padX, style, { tag: label })
  return [{ x: 0, width: labelWidth, set: head, style, shaded: true, tag: label }, body]
}
