import { expect, test } from 'vitest'
import { correctTypos } from '../../src/search/typos.ts'

test.for([
  ['创意剪报', '创意简报'],
  ['创意简抱', '创意简报'],
  ['会议机要', '会议纪要'],
  ['会议记要', '会议纪要'],
  ['催帐', '催账'],
  ['崔款', '催款'],
])('%s is taken for %s', ([typed = '', meant = '']) => {
  expect(correctTypos(typed)).toBe(meant)
})

test('text without a known slip comes back as it was', () => {
  expect(correctTypos('会议记录')).toBe('会议记录')
})
