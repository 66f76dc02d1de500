import { expect, test } from 'vitest'
import { readDraft } from '../../src/drafts/draft.ts'
import { type Kind, type OpeningTemplate, toListing } from '../../src/drafts/listing.ts'
import type { StoredRecord } from '../../src/drafts/store.ts'

const kinds: readonly Kind[] = [{ id: 'minutes', name: '会议纪要', version: 2, naming: ['title', 'host'] }]

const template: OpeningTemplate = {
  version: 2,
  schema: { type: 'object', properties: { title: { type: 'string' }, host: { type: 'string' } } },
  sections: [{ id: 'all', title: '全部', fields: ['title', 'host'] }],
  migrations: [
    ({ name, ...data }) => {
      if (name === 'broken') throw new Error('no')
      return { ...data, title: name }
    },
  ],
}

const record = (id: string, raw: unknown): StoredRecord => ({ id, raw, draft: readDraft(raw) })

const minutes = (id: string, change: object = {}): StoredRecord =>
  record(id, {
    template: 'minutes',
    version: 2,
    id,
    savedAt: '2026-11-23T02:32:10.123Z',
    data: { title: '会', host: '甲' },
    ...change,
  })

const list = (...records: readonly StoredRecord[]) => toListing(records, kinds, async () => template)

test('a draft is named by its first texts', async () => {
  expect(await list(minutes('a'))).toMatchObject([
    { template: 'minutes', kind: '会议纪要', name: '会 · 甲', state: 'ready' },
  ])
})

test('the one saved last comes first, what nobody can date last', async () => {
  const listed = await list(
    record('x', { template: 'minutes' }),
    minutes('a'),
    minutes('b', { savedAt: '2026-11-24T00:00:00.000Z' }),
  )
  expect(listed.map(({ record: { id } }) => id)).toEqual(['b', 'a', 'x'])
})

test('an old draft is migrated to be named', async () => {
  const [listed] = await list(minutes('a', { version: 1, data: { name: '旧会' } }))
  expect(listed).toMatchObject({ name: '旧会', state: 'ready' })
})

test.for([
  ['of a later edition', minutes('a', { version: 3 }), 'newer', '会 · 甲'],
  ['that breaks a migration', minutes('a', { version: 1, data: { name: 'broken' } }), 'broken', ''],
  ['that is no draft', record('a', { template: 'minutes', data: 7 }), 'broken', ''],
  ['of no known template', minutes('a', { template: 'gone' }), 'unknown', ''],
  ['that is nothing at all', record('a', null), 'unknown', ''],
] as const)('one %s stays in the list with the reason', async ([, stored, state, name]) => {
  const [listed] = await list(stored)
  expect(listed).toMatchObject({ state, name, record: stored })
})
