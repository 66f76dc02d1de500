import { expect, test } from 'vitest'
import { isBackup, readBackup, writeBackup } from '../../src/drafts/backup.ts'
import type { Draft } from '../../src/drafts/draft.ts'
import type { StoredRecord } from '../../src/drafts/store.ts'

const draft = (id: string, title: string, savedAt = '2026-11-23T02:32:10.123Z'): Draft => ({
  template: 'minutes',
  version: 1,
  id,
  savedAt,
  data: { title },
})

const stored = (kept: Draft): StoredRecord => ({ id: kept.id, raw: kept, draft: kept })

const MADE_AT = '2026-11-24T00:00:00.000Z'

const read = (texts: readonly string[], here: readonly StoredRecord[] = []) =>
  texts.map((text) => readBackup(JSON.parse(text), here))

test('what is backed up comes back the same, what is no draft is counted', () => {
  const records = [stored(draft('a', '会')), stored(draft('b', '再会')), { id: 'c', raw: 7, draft: undefined }]
  expect(read(writeBackup(records, MADE_AT))).toEqual([
    {
      drafts: [
        { draft: draft('a', '会'), standing: 'absent' },
        { draft: draft('b', '再会'), standing: 'absent' },
      ],
      unusable: 1,
    },
  ])
})

test('each draft is told apart from what is here: the same, newer, older', () => {
  const texts = writeBackup([stored(draft('a', '会')), stored(draft('b', '会')), stored(draft('c', '会'))], MADE_AT)
  const here = [
    stored(draft('a', '会', '2026-11-24T00:00:00.000Z')),
    stored(draft('b', '改过', '2026-11-22T00:00:00.000Z')),
    stored(draft('c', '改过', '2026-11-24T00:00:00.000Z')),
  ]
  expect(read(texts, here)[0]?.drafts.map(({ standing }) => standing)).toEqual(['same', 'newer', 'older'])
})

test('one that is broken here counts as older than any that is not', () => {
  const here = [{ id: 'a', raw: { broken: true }, draft: undefined }]
  expect(read(writeBackup([stored(draft('a', '会'))], MADE_AT), here)[0]?.drafts[0]?.standing).toBe('newer')
})

test('what is larger than a file that is read again becomes several, and nothing is lost', () => {
  const records = Array.from({ length: 40 }, (_, index) => stored(draft(`d${index}`, '会'.repeat(100))))
  const texts = writeBackup(records, MADE_AT, { bytes: 5000, values: 1000 })
  expect(texts.length).toBeGreaterThan(3)
  expect(Math.max(...texts.map((text) => new TextEncoder().encode(text).length))).toBeLessThanOrEqual(5000)
  expect(read(texts).flatMap((returns) => returns?.drafts.map(({ draft: { id } }) => id))).toEqual(
    records.map(({ id }) => id),
  )
})

test('the file of a single draft is taken, too', () => {
  expect(readBackup(draft('a', '会'), [])?.drafts).toHaveLength(1)
})

test('an id that could do harm as a key or in an address is no draft’s', () => {
  const hostile = ['../x', '"><img src=x>', '', 'a'.repeat(65)].map((id) => ({ ...draft('a', '会'), id }))
  expect(readBackup({ kind: 'ae-handbook-backup', drafts: hostile }, [])).toEqual({ drafts: [], unusable: 4 })
})

test.for([undefined, null, 7, [], {}, { kind: 'ae-handbook-backup' }, { kind: 'ae-handbook-backup', drafts: {} }])(
  '%j is no backup',
  (value) => {
    expect(readBackup(value, [])).toBeUndefined()
  },
)

test('a backup says that it is one, and a draft doesn’t', () => {
  const [text = ''] = writeBackup([], MADE_AT)
  expect([isBackup(JSON.parse(text)), isBackup(draft('a', '会'))]).toEqual([true, false])
})
