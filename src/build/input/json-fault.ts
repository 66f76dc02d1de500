/*
 * Where a text stops being JSON, and why. JSON.parse names the place for some faults only, and never the usual ones:
 * Chinese quotes, a comma too many, a comma too few. One token after the other, against what may come next;
 * a stack instead of recursion, so that nesting can't overflow.
 */

/** A place in the text, both from 1, and what is wrong there, in Chinese. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  readonly reason: string
}

/** The first fault; undefined when the text is JSON. */
export const findJsonFault = (text: string): JsonFault | undefined => {
  const fault = scan(text)
  if (fault === undefined) return undefined
  const before = text.slice(0, fault.at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, reason: fault.reason }
}

const SPACE = /[ \t\n\r]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside of quotes.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y

/** What may come next: a value (or the end of an empty list), a key (or the end of an empty object), … */
type Expected = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'separator'

const scan = (text: string): { readonly at: number; readonly reason: string } | undefined => {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = 0
  for (;;) {
    at = match(SPACE, text, at) ?? at
    if (expected === 'separator' && open.length === 0) return at === text.length ? undefined : { at, reason: AFTER_END }
    if (at === text.length) return { at, reason: unclosed(open) }
    const char = text.charAt(at)
    const next = isEnd(char, expected, open) ? at + 1 : (token(text, at, char, expected) ?? -1)
    if (next === -1) return { at, reason: reasonFor(char, expected, text.slice(at, at + 2)) }
    expected = follow(char, expected, open)
    at = next
  }
}

const match = (token: RegExp, text: string, at: number): number | undefined => {
  token.lastIndex = at
  return token.test(text) ? token.lastIndex : undefined
}

const isEnd = (char: string, expected: Expected, open: readonly string[]): boolean =>
  (char === '}' && open.at(-1) === '{' && (expected === 'separator' || expected === 'firstKey')) ||
  (char === ']' && open.at(-1) === '[' && (expected === 'separator' || expected === 'firstValue'))

// Where the token that begins here ends; undefined if it may not stand here.
const token = (text: string, at: number, char: string, expected: Expected): number | undefined => {
  switch (expected) {
    case 'value':
    case 'firstValue':
      return char === '{' || char === '[' ? at + 1 : (match(STRING, text, at) ?? match(SCALAR, text, at))
    case 'key':
    case 'firstKey':
      return match(STRING, text, at)
    case 'colon':
      return char === ':' ? at + 1 : undefined
    case 'separator':
      return char === ',' ? at + 1 : undefined
  }
}

const follow = (char: string, expected: Expected, open: ('{' | '[')[]): Expected => {
  if (char === '}' || char === ']') {
    open.pop()
    return 'separator'
  }
  if (expected === 'key' || expected === 'firstKey') return 'colon'
  if (expected === 'colon') return 'value'
  if (expected === 'separator') return open.at(-1) === '{' ? 'key' : 'value'
  if (char !== '{' && char !== '[') return 'separator'
  open.push(char)
  return char === '{' ? 'firstKey' : 'firstValue'
}

const AFTER_END = '数据到这里已经完整，后面还有多余的内容'

const unclosed = (open: readonly ('{' | '[')[]): string => {
  const last = open.at(-1)
  if (last === undefined) return '文件是空的'
  return last === '{' ? '文件到这里就断了，少了收尾的 }' : '文件到这里就断了，少了收尾的 ]'
}

const reasonFor = (char: string, expected: Expected, start: string): string =>
  UNUSUAL.find(({ test }) => test.test(start))?.reason ?? usualReason(char, expected)

// Characters that JSON has no use for, and why people write them all the same.
const UNUSUAL: readonly { readonly test: RegExp; readonly reason: string }[] = [
  { test: /^[“”‘’＂＇]/, reason: '这里用了中文引号，请换成英文双引号' },
  { test: /^[，：、；｛｝［］]/, reason: '这里用了中文标点，请换成英文的' },
  { test: /^'/, reason: '这里用了单引号，请换成英文双引号' },
  { test: /^\/[/*]/, reason: 'JSON 里不能写注释，请删掉' },
]

const usualReason = (char: string, expected: Expected): string => {
  if (expected === 'separator')
    return /[}\]]/.test(char) ? `多了一个 ${char}，或收尾的括号不配对` : '和上一项之间少了逗号'
  if (char === '"') return '引号没有成对，或引号里直接换了行、用了不认识的反斜杠写法'
  if (char === '}' || char === ']') return '最后一项后面多了逗号，或少写了内容'
  if (expected === 'colon') return '名字后面少了冒号'
  if (expected === 'key' || expected === 'firstKey') return '这里应是带英文双引号的字段名'
  return '文字要放在英文双引号里，是非只能写 true 或 false'
}
