import type { Block, Columns } from '../model/document.ts'
import type { Pt } from '../model/units.ts'
import { drawMoved, type FlowItem } from '../paginate/flow-item.ts'
import { paginate } from '../paginate/paginate.ts'
import type { Setting } from './setting.ts'
import { GAP } from './style.ts'

type LayoutBlocks = (blocks: readonly Block[], setting: Setting) => readonly FlowItem[]

/**
 * Columns of blocks as one piece, which is never split. Where the piece would be taller than a page, or a column is too
 * narrow for a text in it, the columns follow each other instead: a long sheet is read on, a cut one isn't.
 * @param layoutBlocks Lays out the blocks of a column in a setting of its width.
 */
export const layoutColumns = (block: Columns, setting: Setting, layoutBlocks: LayoutBlocks): readonly FlowItem[] => {
  const { width, height } = setting
  const trial = setting.trial()
  const tried = fillColumns(block, { ...trial, width, height }, layoutBlocks)
  if (trial.isCramped() || heightOf(tried) > height)
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

const fillColumns = ({ columns, shares, gap }: Columns, setting: Setting, layoutBlocks: LayoutBlocks) => {
  const free = setting.width - gap * (columns.length - 1)
  const sum = columns.reduce((total, _, index) => total + (shares?.[index] ?? 1), 0)
  let x = 0
  return columns.map((blocks, index) => {
    const width = (free * (shares?.[index] ?? 1)) / sum
    const page = paginate(layoutBlocks(blocks, { ...setting, width }), Number.POSITIVE_INFINITY, { x, y: 0 })[0]
    x += width + gap
    return { items: page?.items ?? [], height: page?.height ?? 0 }
  })
}

const heightOf = (columns: readonly { readonly height: Pt }[]): Pt => Math.max(...columns.map(({ height }) => height))
