import { strFromU8 } from 'fflate'
import { expect, test } from 'vitest'
import { writerFor } from '../../src/build/write-sheet.ts'
import { site } from '../../src/site.config.ts'
import { template } from '../support/minutes.ts'

const createdAt = '2026-11-24 09:40'
const request = {
  document: template.toDocument(template.sample, { now: createdAt, site }),
  source: { template: 'minutes', version: 1, data: template.sample },
  createdAt,
}

test.each([
  ['out.pdf', /^%PDF-/, '，2 页'],
  ['out.docx', /^PK/, ''],
  ['out.txt', /^【会议纪要】\n会议名称：金桔味上市项目客户简报会\n客户：　　栗屿饮品/, ''],
  ['a.b/out.MD', /^# 会议纪要\n\n- \*\*会议名称\*\*：金桔味上市项目客户简报会\n/, ''],
])('%s is what its ending says', async (path, begin, extent) => {
  const sheet = await writerFor(path)?.(path, request)
  expect(sheet?.files.map((file) => file.path)).toEqual([path])
  expect(strFromU8(sheet?.files[0]?.bytes ?? new Uint8Array())).toMatch(begin)
  expect(sheet?.extent).toBe(extent)
})

test('pictures are one a page, numbered from the second on', async () => {
  const sheet = await writerFor('a.b/out.svg')?.('a.b/out.svg', request)
  expect(sheet?.files.map(({ path }) => path)).toEqual(['a.b/out.svg', 'a.b/out-2.svg'])
  for (const { bytes } of sheet?.files ?? []) expect(strFromU8(bytes)).toMatch(/^<svg .*<\/svg>$/s)
})

test('a text in parts says how many messages it is', async () => {
  const long = { ...request.document, blocks: [{ kind: 'paragraph' as const, text: '一句话。'.repeat(1000) }] }
  const sheet = await writerFor('out.txt')?.('out.txt', { ...request, document: long })
  expect(sheet?.extent).toBe('，分 3 条发')
})

test.each(['out.doc', 'out', 'out.', '.pdf', 'x.pdf/out', 'out.constructor'])('%s is nothing that we write', (path) => {
  expect(writerFor(path)).toBeUndefined()
})
