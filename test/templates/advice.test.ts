import { expect, test } from 'vitest'
import { advise } from '../../src/templates/advice.ts'
import { countCharacters } from '../../src/templates/count-characters.ts'
import type { Schema } from '../../src/templates/define-template.ts'
import { table, text } from '../../src/templates/vocabulary.ts'

const schema: Schema = {
  type: 'object',
  properties: {
    purpose: text('会议目的', '会后要得到什么。', 6),
    topics: table({
      title: '议题与结论',
      why: '一题一个结论。',
      rows: [2, 3],
      columns: { discussion: text('要点', '影响结论的理由。', 5) },
      required: [],
    }),
  },
}

const messages = (data: Readonly<Record<string, unknown>>) => advise(schema, data).map(({ message }) => message)

test('a text as long as advised passes, one character more is advised on', () => {
  expect(messages({ purpose: '确认上市时间' })).toEqual([])
  expect(messages({ purpose: '确认上市时间。' })).toEqual(['会议目的写了 7 字，建议不超过 6 字'])
})

test('a cell is named by its table, its row and its column', () => {
  const data = { topics: [{ discussion: '短' }, { discussion: '长长长长长长' }] }
  expect(advise(schema, data)).toEqual([
    { path: ['topics', 1, 'discussion'], message: '议题与结论第 2 行“要点”写了 6 字，建议不超过 5 字' },
  ])
})

test('rows outside the advised number are advised on, an empty table is left to the rules', () => {
  const rows = (count: number) => ({ topics: Array.from({ length: count }, () => ({})) })
  expect([0, 2, 3].flatMap((count) => messages(rows(count)))).toEqual([])
  expect(messages(rows(1))).toEqual(['议题与结论只有 1 行，一般至少 2 行'])
  expect(messages(rows(4))).toEqual(['议题与结论有 4 行，建议不超过 3 行'])
})

test('data of the wrong kind gets no advice and does no harm', () => {
  expect(messages({ purpose: 5, topics: ['甲', undefined, { discussion: [] }] })).toEqual([])
})

test('a character is what people see as one: a rare Han character beyond 16 bits counts once', () => {
  expect([countCharacters('𠮷野家'), countCharacters('A1，。'), countCharacters('')]).toEqual([3, 4, 0])
})
