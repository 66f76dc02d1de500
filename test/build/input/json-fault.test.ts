import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findJsonFault } from '../../../src/build/input/json-fault.ts'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

test('finds a fault exactly where JSON.parse finds one', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-0.5e3',
    '01',
    'true',
    'nul',
    ' ',
    '\n',
    '\\',
  )
  const soup = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''))
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '“'))
    .map(([json, at, put]) => json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + 1))
  fc.assert(
    fc.property(fc.oneof(soup, fc.json(), broken), (text) => (findJsonFault(text) === undefined) === isJson(text)),
    { numRuns: 2000 },
  )
})

test.each([
  ['{\n  "a": “x”\n}', 2, 8, '这里用了中文引号，请换成英文双引号'],
  ['{"a": 1，"b": 2}', 1, 8, '这里用了中文标点，请换成英文的'],
  ['{"a": 1\n "b": 2}', 2, 2, '和上一项之间少了逗号'],
  ['{"a": 1,\n}', 2, 1, '最后一项后面多了逗号，或少写了内容'],
  ['[1, 2', 1, 6, '文件到这里就断了，少了收尾的 ]'],
  ['{"a": [1}', 1, 9, '多了一个 }，或收尾的括号不配对'],
  ["{'a': 1}", 1, 2, '这里用了单引号，请换成英文双引号'],
  ['{a: 1}', 1, 2, '这里应是带英文双引号的字段名'],
  ['{"a" 1}', 1, 6, '名字后面少了冒号'],
  ['{"a": 是}', 1, 7, '文字要放在英文双引号里，是非只能写 true 或 false'],
  ['{"a": "x\ny"}', 1, 7, '引号没有成对，或引号里直接换了行、用了不认识的反斜杠写法'],
  ['{} {}', 1, 4, '数据到这里已经完整，后面还有多余的内容'],
  ['// 纪要\n{}', 1, 1, 'JSON 里不能写注释，请删掉'],
  ['', 1, 1, '文件是空的'],
])('%j: line %i, column %i, %s', (text, line, column, reason) => {
  expect(findJsonFault(text)).toEqual({ line, column, reason })
})

test('a million brackets are no deeper than two', () => {
  expect(findJsonFault('['.repeat(1_000_000))?.reason).toBe('文件到这里就断了，少了收尾的 ]')
})
