/*
 * Blocks as paragraphs and tables of Word, with the white between them.
 */
import { LineRuleType, Paragraph, Table } from 'docx'
import type { Block, Columns } from '../../model/document.ts'
import type { Pt } from '../../model/units.ts'
import { boxTable } from './box.ts'
import { checklistElements } from './checklist.ts'
import { keyValuesTable } from './key-values.ts'
import { GAP } from './look.ts'
import { headingParagraph, listParagraphs, textParagraph } from './paragraphs.ts'
import { pictureParagraph } from './picture.ts'
import { qrCodeElement } from './qr-code.ts'
import { ratingTable } from './rating.ts'
import type { Setting } from './setting.ts'
import { sharedWidths, sideBySide } from './side-by-side.ts'
import { signatureTable } from './signature.ts'
import { tableTable } from './table.ts'
import { twips } from './units.ts'

type Element = Paragraph | Table

/** The elements of some blocks; the last is a paragraph, as Word demands of a page and of a cell. */
export const toElements = (blocks: readonly Block[], setting: Setting): readonly Element[] => {
  const elements: Element[] = []
  blocks.forEach((block, index) => {
    const keepWithNext = keepsWithNext(blocks, index)
    const own = blockElements(block, { ...setting, keepWithNext })
    // Two tables without anything between them would be one; headings bring their own white.
    if (elements.at(-1) instanceof Table && own.length > 0 && block.kind !== 'heading')
      elements.push(white(block.kind === 'signature' ? 2 * GAP : GAP, keepsWithNext(blocks, index - 1)))
    elements.push(...own)
  })
  return elements.at(-1) instanceof Paragraph ? elements : [...elements, white(1)]
}

/** A signature holds on to the block before it, and that to the one before where it is a note. */
const keepsWithNext = (blocks: readonly Block[], index: number): boolean => {
  const [block, next, afterNext] = blocks.slice(Math.max(index, 0), index + 3)
  if (next?.kind === 'signature') return true
  return block !== undefined && next?.kind === 'paragraph' && next.style === 'note' && afterNext?.kind === 'signature'
}

const blockElements = (block: Block, setting: Setting): readonly Element[] => {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block, setting)]
    case 'paragraph':
      return [textParagraph(block, setting)]
    case 'list':
      return listParagraphs(block, setting)
    case 'keyValues':
      return block.items.length === 0 ? [] : [keyValuesTable(block, setting)]
    case 'table':
      return block.columns.length === 0 ? [] : [tableTable(block, setting)]
    case 'checklist':
      return checklistElements(block, setting)
    case 'rating':
      return [ratingTable(block, setting)]
    case 'box':
      return [boxTable(block, setting)]
    case 'signature':
      return block.parties.length === 0 ? [] : [signatureTable(block, setting)]
    case 'diagram':
      return [setting.drawDiagram(block, setting)]
    case 'picture':
      return [pictureParagraph(block, setting)]
    case 'qrCode':
      return [qrCodeElement(block, setting)]
    case 'columns':
      return block.columns.length === 0 ? [] : [columnsTable(block, setting)]
    case 'spacer':
      return [white(block.height)]
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true, spacing: exactly(1) })]
    default:
      return assertNever(block)
  }
}

const assertNever = (block: never): never => {
  throw new TypeError(`Unknown block: ${JSON.stringify(block)}`)
}

const columnsTable = ({ columns, shares, gap }: Columns, setting: Setting): Table => {
  const widths = sharedWidths(
    columns.map((_, index) => shares?.[index] ?? 1),
    setting.room,
    gap,
  )
  const sides = columns.map((blocks, index) => ({
    children: toElements(blocks, { ...setting, room: widths[index] ?? setting.room }),
  }))
  return sideBySide([sides], widths, gap)
}

/** An empty line of a given height. */
const white = (height: Pt, keepNext = false): Paragraph =>
  new Paragraph({ ...(keepNext ? { keepNext } : {}), spacing: exactly(height) })

const exactly = (height: Pt) => ({
  line: Math.max(20, twips(height)),
  lineRule: LineRuleType.EXACT,
  before: 0,
  after: 0,
})
