import type { Block, Columns } from '../model/document.ts'
import { drawMoved, type FlowItem } from '../paginate/flow-item.ts'
import { paginate } from '../paginate/paginate.ts'
import type { Setting } from './setting.ts'
import { GAP } from './style.ts'

/**
 * Columns of blocks as one piece, which is never split: two small forms on one sheet.
 * @param layoutBlocks Lays out the blocks of a column in a setting of its width.
 */
export const layoutColumns = (
  { columns, gap }: Columns,
  setting: Setting,
  layoutBlocks: (blocks: readonly Block[], setting: Setting) => readonly FlowItem[],
): readonly FlowItem[] => {
  const width = (setting.width - gap * (columns.length - 1)) / columns.length
  const filled = columns.map((blocks, index) => {
    const pieces = layoutBlocks(blocks, { ...setting, width })
    return paginate(pieces, Number.POSITIVE_INFINITY, { x: index * (width + gap), y: 0 })[0]
  })
  return [
    {
      height: Math.max(...filled.map((column) => column?.height ?? 0)),
      gap: GAP.text,
      whole: true,
      draw: drawMoved(filled.flatMap((column) => column?.items ?? [])),
    },
  ]
}
