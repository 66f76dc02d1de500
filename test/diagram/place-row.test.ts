import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeRow } from '../../src/diagram/place-row.ts'

const wish = (middle: number, width = 10) => ({ middle, width })

test('members that don’t touch get what they wish', () => {
  expect(placeRow([wish(20), wish(60)], 5, 100)).toEqual([20, 60])
})

test('members that would overlap stand side by side around the mean of their wishes', () => {
  expect(placeRow([wish(50), wish(50)], 5, 100)).toEqual([42.5, 57.5])
})

test('nobody leaves the room', () => {
  expect(placeRow([wish(-30), wish(200)], 5, 100)).toEqual([5, 95])
})

test('a row that is too wide tells the author what to do', () => {
  expect(() => placeRow([wish(0, 60), wish(0, 60)], 5, 100)).toThrow('图里一行放不下 2 个框')
})

test('any row that fits keeps its order, its gaps and its room', () => {
  const members = fc.array(fc.record({ width: fc.integer({ min: 1, max: 80 }), middle: fc.integer() }), {
    minLength: 1,
  })
  fc.assert(
    fc.property(members, (wishes) => {
      const room = wishes.reduce((sum, { width }) => sum + width + 5, 0)
      const placed = placeRow(wishes, 5, room)
      const edges = wishes.map(({ width }, index) => ({
        left: (placed[index] ?? 0) - width / 2,
        right: (placed[index] ?? 0) + width / 2,
      }))
      for (const [index, { left, right }] of edges.entries()) {
        expect(left).toBeGreaterThanOrEqual((edges[index - 1]?.right ?? -5) + 5 - 1e-6)
        expect(right).toBeLessThanOrEqual(room + 1e-6)
      }
    }),
  )
})
