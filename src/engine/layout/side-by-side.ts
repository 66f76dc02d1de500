import type { Block, Columns } from '../model/document.ts'
import type { Pt } from '../model/units.ts'
import { drawMoved, type FlowItem } from '../paginate/flow-item.ts'
import { paginate } from '../paginate/paginate.ts'
import { hasRoomFor } from './columns.ts'
import type { Setting } from './setting.ts'
import { GAP } from './style.ts'

type LayoutBlocks = (blocks: readonly Block[], setting: Setting) => readonly FlowItem[]

/**
 * Columns of blocks as one piece, which is never split. Where the piece would be taller than a page, or a table has no room
 * beside the others, the columns follow each other instead: a long sheet is read on, a cut one isn't.
 * @param layoutBlocks Lays out the blocks of a column in a setting of its width.
 */
export const layoutColumns = (block: Columns, setting: Setting, layoutBlocks: LayoutBlocks): readonly FlowItem[] => {
  const { width, height } = setting
  const trial = { ...setting.trial(), width, height }
  if (!haveRoom(block, trial) || heightOf(fillColumns(block, trial, layoutBlocks)) > height)
    return block.columns.flatMap((blocks) => layoutBlocks(blocks, setting))
  const filled = fillColumns(block, setting, layoutBlocks)
  return [
    {
      height: heightOf(filled),
      gap: GAP.text,
      whole: true,
      draw: drawMoved(filled.flatMap(({ items }) => items)),
    },
  ]
}

const widthsOf = ({ columns, shares, gap }: Columns, { width }: Setting): readonly Pt[] => {
  const free = width - gap * (columns.length - 1)
  const sum = columns.reduce((total, _, index) => total + (shares?.[index] ?? 1), 0)
  return columns.map((_, index) => (free * (shares?.[index] ?? 1)) / sum)
}

const haveRoom = (block: Columns, setting: Setting): boolean =>
  widthsOf(block, setting).every((width, index) =>
    block.columns[index]?.every((each) => each.kind !== 'table' || hasRoomFor(each, { ...setting, width })),
  )

const fillColumns = (block: Columns, setting: Setting, layoutBlocks: LayoutBlocks) => {
  let x = 0
  return widthsOf(block, setting).map((width, index) => {
    const items = layoutBlocks(block.columns[index] ?? [], { ...setting, width })
    const page = paginate(items, Number.POSITIVE_INFINITY, { x, y: 0 })[0]
    x += width + block.gap
    return { items: page?.items ?? [], height: page?.height ?? 0 }
  })
}

const heightOf = (columns: readonly { readonly height: Pt }[]): Pt => Math.max(...columns.map(({ height }) => height))
