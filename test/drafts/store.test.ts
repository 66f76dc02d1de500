import { expect, test } from 'vitest'
import { readDrafts, saveDraft } from '../../src/drafts/store.ts'

const draft = { template: 'minutes', version: 1, id: 'a', savedAt: '2026-11-23T02:32:10.123Z', data: {} }

// Node has no IndexedDB, which is just what a browser without storage looks like.
test('where there is no storage, reading and saving say so and throw nothing', async () => {
  expect(await readDrafts()).toMatchObject({ ok: false, why: 'refused' })
  expect(await saveDraft(draft)).toMatchObject({ ok: false, why: 'refused' })
})

test('a full storage is told apart, and the cause is kept', async () => {
  const full = new DOMException('full', 'QuotaExceededError')
  Object.assign(globalThis, {
    indexedDB: {
      open: () => {
        throw full
      },
    },
  })
  expect(await saveDraft(draft)).toEqual({ ok: false, why: 'full', cause: full })
  Reflect.deleteProperty(globalThis, 'indexedDB')
})
