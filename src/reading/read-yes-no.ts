import { type Choice, quoted, type Reading, unread, valued } from './reading.ts'

const YES = new Set([
  ...[
    '是',
    '是的',
    '√',
    '✓',
    '✔',
    '☑',
    '✅',
    '对',
    '对的',
    '有',
    '有的',
    '已',
    '要',
    '需要',
    '涉及',
    '有变化',
    '会',
    '需',
    '可以',
  ],
  ...['y', 'yes', 'true', 't', '1', 'on', 'ok'],
])
const NO = new Set([
  '否',
  '不是',
  '不涉及',
  '不要',
  '不需要',
  '没变化',
  '无变化',
  '不会',
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
  '没',
  '无',
  '暂无',
  '不需',
  '不用',
  '无需',
  '不可以',
  '未',
  '不',
  'n',
  'no',
  'false',
  'f',
  '0',
  'off',
])

const CHOICES: readonly Choice[] = [
  { value: true, text: '是' },
  { value: false, text: '否' },
]

/** 是 or 否, a tick or a cross, or a spreadsheet's TRUE and FALSE. */
export const readYesNo = (text: string): Reading => {
  // A tick may carry a mark that asks for it as a picture.
  const word = text
    .normalize('NFKC')
    .replace(/[\s。.,，!！]|\ufe0e|\ufe0f/g, '')
    .toLowerCase()
  if (YES.has(word)) return valued(true)
  if (NO.has(word)) return valued(false)
  return unread(`看不出${quoted(text)}是“是”还是“否”`, CHOICES)
}
