import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTsv, writeTsv } from '../../../src/grid/text/tsv.ts'

test('cells are parted by tabs, rows by line ends; the last line end begins no row', () => {
  expect(parseTsv('甲\t乙\r\n丙\t丁\r\n')).toEqual([
    ['甲', '乙'],
    ['丙', '丁'],
  ])
  expect(parseTsv('甲\t\n\t丁')).toEqual([
    ['甲', ''],
    ['', '丁'],
  ])
})

test('a cell in quotation marks may hold lines, tabs and marks', () => {
  expect(parseTsv('"一\n二"\t"说""好"""\n')).toEqual([['一\n二', '说"好"']])
})

test('a quotation mark that nothing closes is part of the text', () => {
  expect(parseTsv('"好\t乙\n丙\t5" 屏')).toEqual([
    ['"好', '乙'],
    ['丙', '5" 屏'],
  ])
})

test('what is written is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('甲', 'a', '"', '\t', '\n', ' ', '=') })
  const grid = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))
  fc.assert(
    fc.property(grid, (given) => {
      expect(parseTsv(writeTsv(given))).toEqual(given)
    }),
  )
})
