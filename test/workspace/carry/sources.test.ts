import { expect, test } from 'vitest'
import type { Draft } from '../../../src/drafts/draft.ts'
import { faultFinder } from '../../../src/forms/check.ts'
import type { CarryOver, Schema } from '../../../src/templates/define-template.ts'
import { findSources, type Search } from '../../../src/workspace/carry/sources.ts'

const schema: Schema = { $id: 'b', type: 'object', properties: { client: { type: 'string' } } }
const draft = (id: string, template: string, day: number, data: Draft['data']): Draft => ({
  id,
  template,
  version: 1,
  savedAt: `2026-11-0${day}T00:00:00.000Z`,
  data,
})
const carryOver: readonly CarryOver[] = [
  {
    from: 'a',
    what: '客户',
    take: ({ buyer }) => {
      if (buyer === 'broken') throw new Error('no')
      return { client: buyer }
    },
  },
]
const search = (drafts: readonly Draft[], change: Partial<Search> = {}) =>
  findSources({
    carryOver,
    taker: { schema, find: faultFinder(schema) },
    drafts,
    index: [{ id: 'a', name: '甲表', naming: ['title'], same: {}, takes: [] }],
    own: 'own',
    context: { now: '2026-11-24 09:00', site: {} } as Search['context'], // take above reads none of it
    ...change,
  }).map(({ name, sources }) => [name, sources.map(({ draft: { id }, title }) => [id, title])])

test('the sheets are listed by what they say they are about, the newest first', () => {
  const drafts = [
    draft('1', 'a', 1, { buyer: '甲', title: '老的' }),
    draft('2', 'a', 3, { buyer: '甲', title: 5 }),
    draft('3', 'a', 2, { buyer: '乙', title: ' 新的 ' }),
  ]
  expect(search(drafts)).toEqual([
    [
      '甲表',
      [
        ['2', ''],
        ['3', '新的'],
        ['1', '老的'],
      ],
    ],
  ])
})

test('a sheet of another kind, the sheet itself, and one that nothing would come of are left out', () => {
  const drafts = [
    draft('1', 'c', 1, { buyer: '甲' }),
    draft('own', 'a', 1, { buyer: '甲' }),
    draft('2', 'a', 1, {}),
    draft('3', 'a', 1, { buyer: 'broken' }),
  ]
  expect(search(drafts)).toEqual([])
})

test('a template that is not there is no source', () => {
  expect(search([draft('1', 'a', 1, { buyer: '甲' })], { index: [] })).toEqual([])
})
