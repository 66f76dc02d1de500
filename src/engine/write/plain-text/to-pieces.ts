/*
 * Blocks as lines of text.
 */
import type { Block, Box, Checklist, DocumentModel, List, QrCode, Rating, Signature } from '../../model/document.ts'
import { isEmpty } from '../empty.ts'
import { linesOf } from '../writable.ts'
import { keyValuePieces } from './key-values.ts'
import type { Piece } from './piece.ts'
import { inLine, textLines } from './say.ts'
import { tablePieces } from './table.ts'

/** The pieces of a document, its foot last. */
export const toPieces = ({ title, blocks, footer }: DocumentModel): readonly Piece[] => {
  const named = blocks.some((block) => block.kind === 'heading' && block.level === 1)
  const foot = [footer.left, footer.center].map(inLine).filter((text) => text !== '')
  return [
    ...(named || inLine(title) === '' ? [] : [{ text: `【${inLine(title)}】`, keepWithNext: true }]),
    ...piecesOf(blocks),
    ...foot.map((text, index) => ({ text, gap: index === 0 })),
  ]
}

/** The blocks with an empty line between two of them, but none below a heading. */
const piecesOf = (blocks: readonly Block[]): readonly Piece[] =>
  blocks.flatMap((block, index) => startApart(blockPieces(block), blocks[index - 1]?.kind !== 'heading'))

const blockPieces = (block: Block): readonly Piece[] => {
  switch (block.kind) {
    case 'heading':
      return lines([`【${inLine(block.text)}】`]).map((piece) => ({ ...piece, keepWithNext: true }))
    case 'paragraph':
      return lines(textLines(block.text))
    case 'list':
      return listPieces(block)
    case 'keyValues':
      return keyValuePieces(block)
    case 'table':
      return tablePieces(block)
    case 'checklist':
      return checklistPieces(block)
    case 'rating':
      return ratingPieces(block)
    case 'box':
      return boxPieces(block)
    case 'signature':
      return signaturePieces(block)
    case 'diagram':
    case 'picture':
      return lines([`［图］${inLine(block.alt)}`])
    case 'qrCode':
      return qrPieces(block)
    case 'columns':
      return block.columns.flatMap(piecesOf)
    case 'spacer':
    case 'pageBreak':
      return []
    default:
      return assertNever(block)
  }
}

const assertNever = (block: never): never => {
  throw new TypeError(`Unknown block: ${JSON.stringify(block)}`)
}

const lines = (texts: readonly string[]): readonly Piece[] => (texts.length === 0 ? [] : [{ text: texts.join('\n') }])

const startApart = (pieces: readonly Piece[], gap: boolean): readonly Piece[] =>
  pieces.map((piece, index) => (index === 0 && gap ? { ...piece, gap } : piece))

const listPieces = ({ style, items }: List): readonly Piece[] =>
  items.map((item, index) => ({ text: `${style === 'numbered' ? `${index + 1}.` : '•'} ${inLine(item)}` }))

const checklistPieces = ({ items }: Checklist): readonly Piece[] =>
  items.map(({ text, checked }) => ({ text: `${checked ? '☑' : '☐'} ${inLine(text)}` }))

const ratingPieces = ({ highest, ends, items }: Rating): readonly Piece[] => {
  const scale =
    ends === undefined ? `（满分 ${highest} 分）` : `（1 分：${inLine(ends[0])}，${highest} 分：${inLine(ends[1])}）`
  return [
    { text: scale, keepWithNext: items.length > 0 },
    ...items.map(({ label, points, remark = '' }) => {
      const said = [
        points === undefined ? '未评' : `${points} 分`,
        ...(isEmpty(inLine(remark)) ? [] : [inLine(remark)]),
      ]
      return { text: `${inLine(label)}：${said.join('｜')}`, again: scale }
    }),
  ]
}

const boxPieces = ({ title = '', text }: Box): readonly Piece[] => {
  const [first = '', ...rest] = textLines(text)
  const name = inLine(title)
  const start = [name, first].filter((part) => part !== '').join('：')
  return lines([`※ ${start}`, ...rest])
}

const signaturePieces = ({ parties }: Signature): readonly Piece[] => {
  const people = parties.map(({ role, name = '' }) =>
    [role, name]
      .map(inLine)
      .filter((part) => part !== '')
      .join(' '),
  )
  return people.length === 0 ? [] : [{ text: `签字：${people.join('、')}` }]
}

const qrPieces = ({ text, caption = '' }: QrCode): readonly Piece[] =>
  lines([`${linesOf(caption).join(' ') || '二维码'}：${inLine(text)}`])
