import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TemplateEntry } from '../../../src/drafts/template-entry.ts'
import { clientOf, type RememberedDraft, remember } from '../../../src/workspace/suggest/remembered.ts'

const entry = (id: string, same: TemplateEntry['same']): TemplateEntry => ({
  id,
  name: id,
  naming: [],
  same,
  takes: [],
})

const INDEX = [
  entry('minutes', { clientName: 'client', 'actions.owner': 'person' }),
  entry('brief', { client: 'client', code: 'clientCode' }),
]

const draft = (template: string, day: number, data: RememberedDraft['data']): RememberedDraft => ({
  template,
  savedAt: `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`,
  data,
})

const textsOf = (memory: ReturnType<typeof remember>, meaning: 'client' | 'person' | 'clientCode') =>
  memory.get(meaning)?.map(({ text }) => text)

test('the text typed last comes first, whatever the template and the order of the drafts', () => {
  const drafts = [
    draft('minutes', 3, { clientName: '乙公司' }),
    draft('brief', 5, { client: '甲公司' }),
    draft('minutes', 1, { clientName: '丙公司' }),
  ]
  expect(textsOf(remember(drafts, INDEX), 'client')).toEqual(['甲公司', '乙公司', '丙公司'])
})

test('a text is remembered once, at its newest place, spaces around it left out', () => {
  const drafts = [
    draft('minutes', 1, { clientName: ' 甲公司 ' }),
    draft('minutes', 2, { clientName: '乙公司' }),
    draft('brief', 3, { client: '甲公司' }),
  ]
  expect(textsOf(remember(drafts, INDEX), 'client')).toEqual(['甲公司', '乙公司'])
})

test('every row of a table is looked at', () => {
  const data = { actions: [{ owner: '策划 B' }, { owner: '' }, {}, { owner: '设计 C' }] }
  expect(textsOf(remember([draft('minutes', 1, data)], INDEX), 'person')).toEqual(['策划 B', '设计 C'])
})

test('a text knows the clients on whose sheets it stood', () => {
  const drafts = [
    draft('brief', 1, { client: '甲公司', code: 'JY' }),
    draft('brief', 2, { client: '乙公司', code: 'JY' }),
    draft('brief', 3, { code: 'JY' }),
  ]
  expect([...(remember(drafts, INDEX).get('clientCode')?.[0]?.clients ?? [])].sort()).toEqual(['乙公司', '甲公司'])
})

test('what is no text, too long for a name, or of a template that is gone is passed by', () => {
  const drafts = [
    draft('minutes', 1, { clientName: 7, actions: [null, 'x', { owner: 5 }] }),
    draft('minutes', 2, { clientName: '长'.repeat(61), actions: { owner: '不是行' } }),
    draft('gone', 3, { clientName: '丁公司' }),
  ]
  const memory = remember(drafts, INDEX)
  expect(textsOf(memory, 'client')).toBeUndefined()
  expect(textsOf(memory, 'person')).toEqual(['不是行'])
})

test('drafts of any shape are taken without a complaint', () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.constantFrom('clientName', 'actions', '__proto__'), fc.jsonValue())),
      (all) => {
        const memory = remember(
          all.map((data) => draft('minutes', 1, data)),
          INDEX,
        )
        for (const texts of memory.values()) for (const { text } of texts) expect(text).toBe(text.trim())
      },
    ),
  )
})

test('the client of a sheet is what stands in the field of that meaning', () => {
  const [minutes] = INDEX
  expect(clientOf({ clientName: '甲公司' }, minutes ?? { same: {} })).toBe('甲公司')
  expect(clientOf({ clientName: ' ' }, minutes ?? { same: {} })).toBeUndefined()
  expect(clientOf({}, { same: {} })).toBeUndefined()
})
