import { expect, test } from 'vitest'
import { type DraftTemplate, openDraft } from '../../src/drafts/open-draft.ts'

const template: DraftTemplate = {
  version: 3,
  schema: { type: 'object', properties: { title: { type: 'string' }, host: { type: 'string' } } },
  migrations: [({ name, ...data }) => ({ ...data, title: name }), ({ chair, ...data }) => ({ ...data, host: chair })],
}

const draft = (version: number, data: Record<string, unknown>) => ({
  template: 'minutes',
  version,
  id: 'a',
  savedAt: '2026-11-23T02:32:10.123Z',
  data,
})

test('an old draft goes through every version since', () => {
  const opened = openDraft(template, draft(1, { name: '会', chair: '甲' }))
  expect(opened).toMatchObject({ kind: 'opened', draft: { version: 3, data: { title: '会', host: '甲' } } })
})

test('a draft of today goes through none', () => {
  const opened = openDraft(template, draft(3, { title: '会', name: '别的' }))
  expect(opened.draft.data).toEqual({ title: '会' })
  expect(opened.draft.rest).toEqual([{ path: 'name', value: '别的' }])
})

test('what was left over before stays left over', () => {
  const before = { ...draft(3, { title: '会', colour: 'red' }), rest: [{ path: 'x', value: 1 }] }
  expect(openDraft(template, before).draft.rest).toEqual([
    { path: 'x', value: 1 },
    { path: 'colour', value: 'red' },
  ])
})

test('opening what has been opened changes nothing', () => {
  const once = openDraft(template, draft(1, { name: '会', odd: true })).draft
  expect(openDraft(template, once)).toEqual({ kind: 'opened', draft: once })
})

test('a draft of a later edition is left as it is', () => {
  const later = draft(4, { title: '会' })
  expect(openDraft(template, later)).toEqual({ kind: 'newer', draft: later })
})

test('a draft that a migration breaks on is left as it is', () => {
  const broken = {
    ...template,
    migrations: [
      () => {
        throw new Error('no')
      },
      (data: Record<string, unknown>) => data,
    ],
  }
  const old = draft(1, { name: '会' })
  expect(openDraft(broken, old)).toMatchObject({ kind: 'broken', draft: old })
})
