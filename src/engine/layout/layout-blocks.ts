import type { Block } from '../model/document.ts'
import { assertNever } from '../model/items.ts'
import type { FlowItem } from '../paginate/flow-item.ts'
import { layoutBox } from './box.ts'
import { layoutChecklist } from './checklist.ts'
import { layoutDiagram, layoutPicture, layoutQrCode } from './figure.ts'
import { layoutKeyValues } from './key-values.ts'
import { layoutHeading, layoutList, layoutParagraph } from './paragraph.ts'
import { layoutRating } from './rating.ts'
import type { Setting } from './setting.ts'
import { layoutColumns } from './side-by-side.ts'
import { layoutSignature } from './signature.ts'
import { layoutTable } from './table.ts'

/**
 * Blocks as pieces of the flow.
 * A signature holds on to the piece before it, and that to the one before where it is a note: neither stands alone.
 */
export const layoutBlocks = (blocks: readonly Block[], setting: Setting): readonly FlowItem[] => {
  const pieces: FlowItem[] = []
  const keepWithNext = (index: number): void => {
    const piece = pieces[index]
    if (piece !== undefined) pieces[index] = { ...piece, keepWithNext: true }
  }
  let startsPage = false
  blocks.forEach((block, index) => {
    if (block.kind === 'signature') {
      keepWithNext(pieces.length - 1)
      const before = blocks[index - 1]
      if (before?.kind === 'paragraph' && before.style === 'note') keepWithNext(pieces.length - 2)
    }
    const own = layoutBlock(block, setting)
    pieces.push(...(startsPage ? own.map((piece, at) => (at === 0 ? { ...piece, startsPage } : piece)) : own))
    startsPage = block.kind === 'pageBreak' || (startsPage && own.length === 0)
  })
  return pieces
}

const layoutBlock = (block: Block, setting: Setting): readonly FlowItem[] => {
  switch (block.kind) {
    case 'heading':
      return layoutHeading(block, setting)
    case 'paragraph':
      return layoutParagraph(block, setting)
    case 'list':
      return layoutList(block, setting)
    case 'keyValues':
      return layoutKeyValues(block, setting)
    case 'table':
      return layoutTable(block, setting)
    case 'checklist':
      return layoutChecklist(block, setting)
    case 'rating':
      return layoutRating(block, setting)
    case 'box':
      return layoutBox(block, setting)
    case 'signature':
      return layoutSignature(block, setting)
    case 'diagram':
      return layoutDiagram(block, setting)
    case 'picture':
      return layoutPicture(block, setting)
    case 'qrCode':
      return layoutQrCode(block, setting)
    case 'columns':
      return layoutColumns(block, setting, layoutBlocks)
    case 'spacer':
      return [{ height: 0, gap: block.height, draw: () => undefined }]
    case 'pageBreak':
      return []
    default:
      return assertNever(block)
  }
}
