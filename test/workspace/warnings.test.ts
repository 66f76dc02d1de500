import { expect, test } from 'vitest'
import { describeWarnings } from '../../src/workspace/warnings.ts'

test('missing characters are named once each, tall blocks by their page', () => {
  expect(
    describeWarnings([
      { kind: 'missingGlyph', char: '😀' },
      { kind: 'missingGlyph', char: '😀', field: 'title' },
      { kind: 'oversize', page: 3 },
    ]),
  ).toEqual(['字体里没有“😀”，印成了方框', '第 3 页有一块内容比一页还高，请看看排得是否合适'])
})

test('a sheet without a warning says nothing', () => {
  expect(describeWarnings([])).toEqual([])
})
