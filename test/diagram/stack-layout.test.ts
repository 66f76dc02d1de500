import { expect, test } from 'vitest'
import { stackLayout } from '../../src/diagram/stack-layout.ts'
import { boxOf, diagram, overlap, wireOf } from './draw.ts'

const ORG = diagram(
  ['总经理 0', '副总 0', '总监 1', '部门 1', '经理 2', '执行A 3', '执行B 3', '助理 4'],
  [
    '总经理-总监',
    '副总~总监 指导',
    '总监~部门 配合',
    '总监-经理',
    '经理-执行A',
    '经理-执行B',
    '执行A-助理',
    '执行B-助理',
  ],
)

const drawing = stackLayout(ORG, 324)

test('boxes stand one below the other, parents above children, all within the width', () => {
  expect(drawing.boxes.map(({ node }) => node.id)).toEqual([
    '总经理',
    '副总',
    '总监',
    '部门',
    '经理',
    '执行A',
    '执行B',
    '助理',
  ])
  for (const [index, box] of drawing.boxes.entries()) {
    expect(drawing.boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([])
    expect(box.x + box.width).toBeLessThanOrEqual(324)
  }
})

test('a box is set in under the one it hangs from', () => {
  expect(boxOf(drawing, '经理').x).toBeGreaterThan(boxOf(drawing, '总监').x)
  expect(boxOf(drawing, '执行A').x).toBe(boxOf(drawing, '执行B').x)
})

test('a root that only points into another’s tree stands just above what it points to', () => {
  expect(boxOf(drawing, '副总').x).toBe(boxOf(drawing, '总监').x)
})

test('what isn’t a branch runs down the right side, each wire in its own lane', () => {
  const lanes = [wireOf(drawing, '副总', '总监'), wireOf(drawing, '执行A', '助理')].map(({ points }) => points[1]?.x)
  expect(new Set(lanes).size).toBe(2)
  for (const lane of lanes) expect(lane).toBeGreaterThan(boxOf(drawing, '总监').x + boxOf(drawing, '总监').width)
})

test('no edge is lost', () => {
  expect(drawing.wires).toHaveLength(ORG.edges.length)
})

test('the words of a wire stand in the box it leads to, or in the one it leaves if it goes down the side', () => {
  expect(boxOf(drawing, '部门').lines.map(({ text }) => text)).toContain('配合')
  expect(boxOf(drawing, '副总').lines.map(({ text }) => text)).toContain('指导')
})
