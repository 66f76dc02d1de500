import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Box, Diagram, Point } from '../../src/diagram/diagram.ts'
import { laneLayout } from '../../src/diagram/lane-layout.ts'
import { emsOf } from '../../src/diagram/set-label.ts'
import { boxOf, overlap, wireOf } from './draw.ts'

const WIDTH = 726

const lanes = (nodes: readonly string[], edges: readonly string[]): Diagram => ({
  title: '图',
  description: '',
  lanes: ['客户', '我们', '财务'],
  nodes: nodes.map((text) => {
    const [id = '', lane = ''] = text.split(' ')
    return { id, label: id, lane, rank: 0 }
  }),
  edges: edges.map((text) => {
    const [from = '', to = '', label] = text.split(' ')
    return { from, to, kind: 'line', label }
  }),
})

test('an arrow without words leads straight to the next lane, one with words goes down', () => {
  const drawing = laneLayout(lanes(['甲 客户', '乙 我们', '丙 财务'], ['甲 乙', '乙 丙 好']), WIDTH)
  expect(wireOf(drawing, '甲', '乙').points).toHaveLength(2)
  expect(boxOf(drawing, '丙').y).toBeGreaterThan(boxOf(drawing, '乙').y)
})

test('a box with a lane that the diagram hasn’t is named', () => {
  expect(() => laneLayout(lanes(['甲 创意'], []), WIDTH)).toThrow('“甲”没有写对泳道，可选：客户、我们、财务。')
})

const real = readdirSync('content/diagrams')
  .map((file) => parse(readFileSync(`content/diagrams/${file}`, 'utf8')) as Diagram)
  .filter((diagram) => diagram.lanes !== undefined)

test('the three diagrams of the handbook have lanes', () => {
  expect(real).toHaveLength(3)
})

describe.each(real.map((diagram) => [diagram.title, diagram] as const))('%s', (_title, diagram) => {
  const drawing = laneLayout(diagram, WIDTH)
  const { boxes, wires, lanes: strips = [] } = drawing

  test('every box stands in its lane and covers no other', () => {
    expect(boxes).toHaveLength(diagram.nodes.length)
    for (const box of boxes) {
      const strip = strips.find(({ label }) => label === box.node.lane)
      expect(box.x).toBeGreaterThanOrEqual(strip?.x ?? Number.POSITIVE_INFINITY)
      expect(box.x + box.width).toBeLessThanOrEqual((strip?.x ?? 0) + (strip?.width ?? 0))
      for (const other of boxes) if (other !== box) expect(overlap(box, other)).toBe(false)
    }
  })

  test('every arrow runs along the axes from its box to its box, through no other', () => {
    expect(wires).toHaveLength(diagram.edges.length)
    for (const { edge, points } of wires) {
      points.slice(1).forEach((point, index) => {
        const before = points[index] as Point // there is one before each but the first
        expect(before.x === point.x || before.y === point.y, `${edge.from} → ${edge.to}`).toBe(true)
        for (const box of boxes)
          expect(crosses(before, point, box), `${edge.from} → ${edge.to} through ${box.node.id}`).toBe(false)
      })
    }
  })

  test('words on arrows stay in the drawing', () => {
    for (const { label } of wires) {
      if (!label) continue
      const length = emsOf(label.text) * label.size
      const left = label.anchor === 'end' ? label.x - length : label.x
      expect(left, label.text).toBeGreaterThanOrEqual(0)
      expect(left + length, label.text).toBeLessThanOrEqual(WIDTH)
    }
  })
})

const crosses = (a: Point, b: Point, { x, y, width, height }: Box): boolean =>
  Math.max(a.x, b.x) > x + 0.5 &&
  Math.min(a.x, b.x) < x + width - 0.5 &&
  Math.max(a.y, b.y) > y + 0.5 &&
  Math.min(a.y, b.y) < y + height - 0.5
