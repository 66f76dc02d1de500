import { expect, test } from 'vitest'
import { twoColumns } from '../../src/templates/two-columns.ts'

const item = (value: string, minHeight?: number) => ({ label: '背景', value, minHeight })

test('grids stand side by side', () => {
  expect(twoColumns([item('甲')], [item('乙')]).map(({ kind }) => kind)).toEqual(['columns'])
})

test('a column longer than a page puts both in the flow, where they can be split', () => {
  const long = item('甲'.repeat(17 * 40))
  expect(twoColumns([item('甲')], [long]).map(({ kind }) => kind)).toEqual(['keyValues', 'keyValues'])
  expect(twoColumns([item('', 700)], [item('乙')]).map(({ kind }) => kind)).toEqual(['keyValues', 'keyValues'])
})
