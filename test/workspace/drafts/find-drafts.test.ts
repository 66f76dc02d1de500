import { expect, test } from 'vitest'
import type { Listed } from '../../../src/drafts/listing.ts'
import { findDrafts } from '../../../src/workspace/drafts/find-drafts.ts'

const listed = (id: string, data: Readonly<Record<string, unknown>>): Listed => {
  const draft = { template: 'minutes', version: 1, id, savedAt: '', data }
  return {
    record: { id, raw: draft, draft },
    template: 'minutes',
    kind: '会议纪要',
    name: String(data['title'] ?? ''),
    savedAt: '',
    state: 'ready',
  }
}

const all = [
  listed('a', { title: '简报会', actions: [{ action: '画 KV 草图' }] }),
  listed('b', { title: '提案会', clientName: '栗屿' }),
]

test.for([
  ['', ['a', 'b']],
  ['简报', ['a']],
  ['kv', ['a']],
  ['会议纪要 栗屿', ['b']],
  ['简报 栗屿', []],
] as const)('“%s” finds %j: in the name, the sheet, what was typed', ([query, ids]) => {
  expect(findDrafts(all, query).map(({ record }) => record.id)).toEqual(ids)
})
