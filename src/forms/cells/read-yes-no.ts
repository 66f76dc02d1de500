import { type CellRead, quoted, unread, valued } from './cell-read.ts'

const YES = new Set(['是', '√', '✓', '✔', '☑', '✅', '对', '有', '已', 'y', 'yes', 'true', 't', '1', 'on'])
const NO = new Set([
  '否',
  '不是',
  '×',
  '✗',
  '✘',
  '✕',
  '❌',
  '☐',
  '□',
  'x',
  '错',
  '没有',
  '未',
  '不',
  'n',
  'no',
  'false',
  'f',
  '0',
  'off',
])

/** 是 or 否, a tick or a cross, or a spreadsheet's TRUE and FALSE. */
export const readYesNo = (text: string): CellRead => {
  // A tick may carry a mark that asks for it as a picture.
  const word = text
    .normalize('NFKC')
    .replace(/\s|\ufe0e|\ufe0f/g, '')
    .toLowerCase()
  if (YES.has(word)) return valued(true)
  if (NO.has(word)) return valued(false)
  return unread(`看不出${quoted(text)}是“是”还是“否”`)
}
