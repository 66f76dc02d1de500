import { expect, test } from 'vitest'
import { lengthOf } from '../../../src/workspace/preview/length.ts'

const page = (used: number) => ({ fill: { used, room: 640 } })

test('a sheet within its promise says how much is written', () => {
  expect(lengthOf([page(320)], 1)).toEqual({ share: 0.5, excess: undefined })
  expect(lengthOf([page(600), page(160)], 2)).toEqual({ share: 0.625, excess: undefined })
})

test('a longer sheet says by how many lines, and that it can be downloaded all the same', () => {
  const { share, excess } = lengthOf([page(640), page(64)], 1)
  expect(share).toBeCloseTo(1.1)
  expect(excess).toBe('这份表约定写在 1 页内，现在有 2 页，多出约 5 行。删短一些，对方才看得完；不删也能下载。')
})
