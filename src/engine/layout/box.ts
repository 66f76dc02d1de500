import type { Box } from '../model/document.ts'
import { runsOf } from '../model/text.ts'
import type { FlowItem } from '../paginate/flow-item.ts'
import { rowItem } from './cell-row.ts'
import type { Setting } from './setting.ts'
import { CELL, GAP, TYPE } from './style.ts'

/** A framed remark with its title in bold; kept whole unless it is taller than a page. */
export const layoutBox = ({ title, text }: Box, setting: Setting): readonly FlowItem[] => {
  const tag = setting.tag({ type: 'P', parent: setting.root })
  const runs = title === undefined ? runsOf(text) : [{ text: `${title}\n`, bold: true }, ...runsOf(text)]
  const set = setting.set(runs, setting.width - 2 * CELL.padX, TYPE.cell, { tag })
  const cell = { x: 0, width: setting.width, set, style: TYPE.cell, tag }
  return [rowItem({ cells: [cell], isFirst: true, isLast: true, gap: GAP.table })]
}
