import { expect, test } from 'vitest'
import type { EdgeKind, Point } from '../../src/diagram/diagram.ts'
import { headsPath, wirePath } from '../../src/diagram/paint-wire.ts'

const wire = (kind: EdgeKind, ...points: readonly Point[]) => ({ edge: { from: '甲', to: '乙', kind }, points })
const DOWN = [
  { x: 10, y: 0 },
  { x: 10, y: 40 },
] as const

test('a wire is a path through its points', () => {
  expect(wirePath(wire('line', ...DOWN))).toBe('M10 0L10 40')
})

test('only a wire that goes both ways has heads', () => {
  expect([headsPath(wire('line', ...DOWN)), headsPath(wire('dashed', ...DOWN))]).toEqual(['', ''])
})

test('heads have their tips at the ends of the wire and point away from each other', () => {
  expect(headsPath(wire('both', ...DOWN))).toBe('M10 0L14.5 8L5.5 8ZM10 40L5.5 32L14.5 32Z')
})
