import { expect, test } from 'vitest'
import { endOfChange } from '../../../src/workspace/history/show-step.ts'

test.for([
  ['提案', '提案会议', 2],
  ['提案会议', '提案', 4],
  ['提交案', '提案', 2],
  ['aab', 'ab', 2],
  ['', '提案', 0],
  ['一样', '一样', 2],
] as const)('in “%s” after “%s” the change ends at %i', ([text, other, end]) => {
  expect(endOfChange(text, other)).toBe(end)
})
