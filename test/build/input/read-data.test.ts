import { expect, test } from 'vitest'
import { readData } from '../../../src/build/input/read-data.ts'
import { FILE } from '../../../src/limits/limits.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('an object is read, with or without a byte order mark', () => {
  expect(readData(bytes('{"a": "纪要"}'))).toEqual({ ok: true, data: { a: '纪要' } })
  expect(readData(bytes('\ufeff{"a": 1}'))).toEqual({ ok: true, data: { a: 1 } })
})

test.each([
  ['a list', bytes('[1]'), '最外层要写成 { "字段": 值 } 的样子。'],
  ['nothing', bytes('null'), '最外层要写成 { "字段": 值 } 的样子。'],
  ['broken JSON', bytes('{\n"a" 1}'), '第 2 行第 5 个字起不是正确的 JSON：名字后面少了冒号。'],
  [
    'GBK',
    new Uint8Array([0x7b, 0x22, 0xbb, 0xe1, 0xd2, 0xe9, 0x22, 0x7d]),
    '文件不是 UTF-8 编码。请用编辑器“另存为”，编码选 UTF-8。',
  ],
  ['too many bytes', new Uint8Array(FILE.bytes + 1), '文件超过 20 MB，没有读。请拆成几份。'],
])('%s is refused with its reason', (_, given, reason) => {
  expect(readData(given)).toEqual({ ok: false, reason })
})
