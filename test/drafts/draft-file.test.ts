import { expect, test } from 'vitest'
import { readDraftFile, writeDraftFile } from '../../src/drafts/draft-file.ts'
import { FILE } from '../../src/limits/limits.ts'

const draft = { template: 'minutes', version: 1, id: 'a', savedAt: '2026-11-23T02:32:10.123Z', data: { title: '会' } }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('what is written is read back the same', () => {
  expect(readDraftFile(bytes(writeDraftFile(draft)))).toEqual({ ok: true, value: draft })
})

test('a mark of byte order in front does no harm', () => {
  expect(readDraftFile(bytes(`\uFEFF${writeDraftFile(draft)}`))).toEqual({ ok: true, value: draft })
})

test('a file over the limit is refused without being read', () => {
  expect(readDraftFile(new Uint8Array(FILE.bytes + 1))).toMatchObject({ ok: false, reason: /超过 20 MB/ })
})

test.for([
  ['nothing', ''],
  ['half a file', writeDraftFile(draft).slice(0, 40)],
  ['a page', '<html></html>'],
])('%s is refused in a sentence', ([, text = '']) => {
  expect(readDraftFile(bytes(text))).toMatchObject({ ok: false, reason: /读不出来/ })
})

test('bytes that are no UTF-8 are refused in a sentence', () => {
  expect(readDraftFile(Uint8Array.of(0x22, 0xff, 0xfe, 0x22))).toMatchObject({ ok: false, reason: /读不出来/ })
})

test.for([
  ['nested deeper than any sheet', `${'['.repeat(21)}${']'.repeat(21)}`, '一层套一层'],
  ['of more values than a backup has', `[${'0,'.repeat(400_000)}0]`, '内容太多'],
])('a file %s is refused before it is parsed', ([, text = '', sentence = '']) => {
  expect(readDraftFile(bytes(text))).toEqual({ ok: false, reason: expect.stringContaining(sentence) })
})
