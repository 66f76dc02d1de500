import type { Block, Cell, DocumentModel } from '../../src/engine/model/document.ts'
import { plainText, type Text } from '../../src/engine/model/text.ts'

/** Every text of a sheet: head, foot, labels and values, in the order in which they stand. */
export const documentTexts = ({ header, blocks, footer }: DocumentModel): readonly string[] =>
  [header.left, header.right, ...blocks.flatMap(blockTexts), footer.left, footer.center].map(plainText)

/** Every text that is read in a block, in the order of reading. A diagram is told by its `alt`. */
export const blockTexts = (block: Block): readonly Text[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'keyValues':
      return block.items.flatMap(({ label, value }) => [label, value])
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flatMap(({ cells }) => cells.map(cellText))]
    case 'checklist':
      return block.items.map(({ text }) => text)
    case 'rating':
      return [...(block.ends ?? []), ...block.items.flatMap(({ label, remark = '' }) => [label, remark])]
    case 'box':
      return [block.title ?? '', block.text]
    case 'signature':
      return block.parties.flatMap(({ role, name }) => (name === undefined ? [role] : [role, name]))
    case 'diagram':
    case 'picture':
      return [block.alt]
    case 'qrCode':
      return block.caption === undefined ? [] : [block.caption]
    case 'columns':
      return block.columns.flat().flatMap(blockTexts)
    case 'spacer':
    case 'pageBreak':
      return []
  }
}

/** The text of a cell, which may be a bare one. */
export const cellText = (cell: Text | Cell): Text => (isCell(cell) ? cell.text : cell)

const cellField = (cell: Text | Cell): string | undefined => (isCell(cell) ? cell.field : undefined)

const isCell = (cell: Text | Cell): cell is Cell => typeof cell === 'object' && !Array.isArray(cell)

/** The fields that parts of a sheet come from, as paths joined by dots. */
export const documentFields = ({ blocks }: DocumentModel): readonly string[] =>
  blocks.flatMap(blockFields).filter((field) => field !== undefined)

const blockFields = (block: Block): readonly (string | undefined)[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
    case 'box':
      return [block.field]
    case 'keyValues':
    case 'checklist':
    case 'rating':
      return block.items.map(({ field }) => field)
    case 'table':
      return block.rows.flatMap(({ field, cells }) => [field, ...cells.map(cellField)])
    case 'columns':
      return block.columns.flat().flatMap(blockFields)
    default:
      return []
  }
}
