import { expect, test } from 'vitest'
import { narrowColumns } from '../../../src/components/mdx/narrow-columns.ts'

const table = (...rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>\n${cells.map((cell) => `<${tag} align="left">${cell}</${tag}>`).join('\n')}\n</tr>`
  return `<thead>${row(head, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody>`
}

test('a column is narrow whose head and cells are all short', () => {
  expect(
    narrowColumns(table(['维度', '权重', '5 分'], ['年度合作额', '15', '15% 以上'], ['毛利', '8', '四成'])),
  ).toEqual([2, 3])
})

test('a head makes its column wide, and so does one cell', () => {
  expect(narrowColumns(table(['谁来负责这件事', '天'], ['AE', '1'], ['AE', '工作日另算一天']))).toEqual([])
})

test('tags and entities are not counted', () => {
  expect(narrowColumns(table(['页'], ['<a href="/handbook/role-ae/">AE &amp; 组长</a>']))).toEqual([1])
})
