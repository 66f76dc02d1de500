import { expect, test } from 'vitest'
import type { Memory } from '../../../src/workspace/suggest/remembered.ts'
import { suggest } from '../../../src/workspace/suggest/suggest.ts'

const memory = (...texts: readonly (readonly [text: string, ...clients: string[]])[]): Memory =>
  new Map([['projectNo', texts.map(([text, ...clients]) => ({ text, clients: new Set(clients) }))]])

const texts = (known: Memory, typed = '', client?: string) =>
  suggest(known, 'projectNo', typed, client).map(({ text }) => text)

test('an empty field is offered everything of its meaning, in the order of the memory', () => {
  expect(texts(memory(['B-2'], ['A-1']))).toEqual(['B-2', 'A-1'])
  expect(suggest(memory(['B-2']), 'client', '', undefined)).toEqual([])
})

test('what is typed narrows the list, whatever its width, capitals and spaces', () => {
  expect(texts(memory(['LY-2612 甲'], ['LY-2613 乙']), 'ｌｙ-2612')).toEqual(['LY-2612 甲'])
})

test('what stands there already is not offered', () => {
  expect(texts(memory(['LY-1'], ['LY-12']), ' ly-1')).toEqual(['LY-12'])
})

test('what belongs to the client of the sheet comes first', () => {
  const known = memory(['甲-1', '甲公司'], ['乙-1', '乙公司'], ['乙-2', '乙公司'])
  expect(texts(known, '', '乙公司')).toEqual(['乙-1', '乙-2', '甲-1'])
})

test('a number says whose it is, where it is one client’s', () => {
  const known = memory(['1', '甲公司'], ['2', '甲公司', '乙公司'], ['3'])
  expect(suggest(known, 'projectNo', '', undefined).map(({ client }) => client)).toEqual([
    '甲公司',
    undefined,
    undefined,
  ])
})

test('at most eight are shown', () => {
  const many = memory(...Array.from({ length: 30 }, (_, index) => [`P-${index}`] as const))
  expect(texts(many)).toHaveLength(8)
})
