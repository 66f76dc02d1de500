/*
 * Blocks as blocks of Markdown, to be parted by empty lines.
 */
import type {
  Block,
  Box,
  Checklist,
  DocumentModel,
  Heading,
  KeyValues,
  List,
  QrCode,
  Signature,
} from '../../model/document.ts'
import type { Text } from '../../model/text.ts'
import { bold, inLines, inOneLine, plainLine } from './inline.ts'
import { ratingTable, table } from './table.ts'

// Not “---”: at the top of a file that would begin a block of metadata.
const RULE = '***'

/** The document's chunks, head and foot last. */
export const toChunks = ({ watermark = '', header, blocks, footer }: DocumentModel): readonly string[] => {
  const running = [header.left, header.right, footer.left, footer.center].map(inLines)
  return [bold(watermark), ...blockChunks(flat(blocks)), RULE, ...running].filter((chunk) => chunk !== '')
}

/** The blocks that write something, columns one after the other. */
const flat = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'columns') return flat(block.columns.flat())
    return block.kind === 'spacer' || chunkOf(block, FIRST) === '' ? [] : [block]
  })

// Two lists that follow each other would be one if their marks were the same (CommonMark, §5.3).
const blockChunks = (blocks: readonly Block[]): readonly string[] => {
  let lists = 0
  return blocks.map((block) => {
    lists = isList(block) ? lists + 1 : 0
    return chunkOf(block, lists % 2 === 0 ? SECOND : FIRST)
  })
}

const isList = ({ kind }: Block): boolean => ['list', 'keyValues', 'checklist', 'signature'].includes(kind)

type Marks = readonly [bullet: '-' | '*', number: '.' | ')']
const FIRST: Marks = ['-', '.']
const SECOND: Marks = ['*', ')']

const chunkOf = (block: Block, [bullet, number]: Marks): string => {
  switch (block.kind) {
    case 'heading':
      return heading(block)
    case 'paragraph':
      return inLines(block.text)
    case 'list':
      return list(block, bullet, number)
    case 'keyValues':
      return keyValues(block, bullet)
    case 'table':
      return table(block)
    case 'checklist':
      return checklist(block, bullet)
    case 'rating':
      return ratingTable(block)
    case 'box':
      return box(block)
    case 'signature':
      return signature(block, bullet)
    case 'diagram':
    case 'picture':
      return inLines(`图：${block.alt}`)
    case 'qrCode':
      return qrCode(block)
    case 'pageBreak':
      return RULE
    case 'columns':
    case 'spacer':
      return ''
    default:
      return assertNever(block)
  }
}

const assertNever = (block: never): never => {
  throw new TypeError(`Unknown block: ${JSON.stringify(block)}`)
}

const heading = ({ level, text, id }: Heading): string => {
  const line = inOneLine(text)
  const anchor = id === undefined ? '' : `<a id="${id.replace(/[^\p{L}\p{N}_-]/gu, '')}"></a>`
  return line === '' ? '' : `${'#'.repeat(level)} ${anchor}${line}`
}

/** Items; the lines of one are indented as far as its mark is wide. */
const items = (texts: readonly (readonly [mark: string, text: string])[]): string =>
  texts.map(([mark, text]) => `${mark} ${text.replaceAll('\n', `\n${' '.repeat(mark.length + 1)}`)}`).join('\n')

const list = ({ style, items: texts }: List, bullet: string, number: string): string =>
  items(texts.map((text, index) => [style === 'numbered' ? `${index + 1}${number}` : bullet, filled(text)]))

const keyValues = ({ items: pairs }: KeyValues, bullet: string): string =>
  items(
    pairs.map(({ label, value }) => [
      bullet,
      [bold(plainLine(label)), inLines(value)].filter((part) => part !== '').join('：'),
    ]),
  )

const checklist = ({ items: texts }: Checklist, bullet: string): string =>
  items(texts.map(({ text, checked }) => [bullet, `[${checked ? 'x' : ' '}] ${filled(text)}`]))

// Full-width lines to write on: they mean nothing in Markdown.
const signature = ({ parties }: Signature, bullet: string): string =>
  items(
    parties.map(({ role, name = '' }) => [
      bullet,
      `${[role, name]
        .map(inOneLine)
        .filter((part) => part !== '')
        .join(' ')}：＿＿＿＿＿＿　日期：＿＿＿＿＿＿`,
    ]),
  )

const box = ({ title = '', text }: Box): string => {
  const lines = [bold(plainLine(title)), inLines(text)].filter((part) => part !== '')
  return lines.length === 0 ? '' : `> ${lines.join('\\\n').replaceAll('\n', '\n> ')}`
}

const qrCode = ({ text, caption = '' }: QrCode): string =>
  inLines(`${plainLine(caption) || '二维码'}：${plainLine(text)}`)

// An item without a text would not be one.
const filled = (text: Text): string => inLines(text) || '—'
