import { expect, test } from 'vitest'
import { layerLayout } from '../../src/diagram/layer-layout.ts'
import { boxOf, diagram, overlap, wireOf } from './draw.ts'

const ORG = diagram(
  ['总经理 0', '副总 0', '总监 1', '部门 1', '经理甲 2', '经理乙 2', '执行A 3', '执行B 3', '执行C 3'],
  [
    '总经理-总监',
    '副总~总监 指导',
    '总监~部门 配合',
    '总监-经理甲',
    '总监-经理乙',
    '经理甲-执行A',
    '经理甲-执行B',
    '经理乙-执行C',
  ],
)

const drawing = layerLayout(ORG, 640)

test('no two boxes overlap, and none leaves the drawing', () => {
  for (const [index, box] of drawing.boxes.entries()) {
    expect(drawing.boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([])
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(drawing.width)
    expect(box.y + box.height).toBeLessThanOrEqual(drawing.height)
  }
})

test('a rank is a row, and lower ranks stand lower', () => {
  const tops = ['总经理', '总监', '经理甲', '执行A'].map((id) => boxOf(drawing, id).y)
  expect(tops).toEqual([...tops].sort((a, b) => a - b))
  expect(boxOf(drawing, '部门').y).toBe(boxOf(drawing, '总监').y)
})

test('the boxes of a row stand in the author’s order', () => {
  const lefts = ['执行A', '执行B', '执行C'].map((id) => boxOf(drawing, id).x)
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b))
})

test('a box stands over the middle of those that hang from it', () => {
  const middle = (id: string) => boxOf(drawing, id).x + boxOf(drawing, id).width / 2
  expect(middle('经理甲')).toBeCloseTo((middle('执行A') + middle('执行B')) / 2, 0)
})

test('every wire is drawn, along the axes, from the edge of one box to the edge of the other', () => {
  expect(drawing.wires).toHaveLength(ORG.edges.length)
  for (const { points } of drawing.wires) {
    for (const [index, { x, y }] of points.slice(1).entries()) {
      expect(x === points[index]?.x || y === points[index]?.y).toBe(true)
    }
  }
  const { points } = wireOf(drawing, '总监', '经理甲')
  expect(points[0]?.y).toBe(boxOf(drawing, '总监').y + boxOf(drawing, '总监').height)
  expect(points.at(-1)?.y).toBe(boxOf(drawing, '经理甲').y)
})

test('a dashed wire doesn’t run on a plain one that reaches the same box', () => {
  const ends = [wireOf(drawing, '总经理', '总监'), wireOf(drawing, '副总', '总监')].map(
    ({ points }) => points.at(-1)?.x,
  )
  expect(new Set(ends).size).toBe(2)
})

test('the words of an edge stand at its wire', () => {
  expect(wireOf(drawing, '副总', '总监').label?.text).toBe('指导')
  expect(wireOf(drawing, '总监', '经理甲').label).toBeUndefined()
})

test('the same diagram gives the same drawing', () => {
  expect(layerLayout(ORG, 640)).toEqual(drawing)
})

test('an edge that skips a row tells the author', () => {
  expect(() => layerLayout(diagram(['甲 0', '乙 1', '丙 2'], ['甲-丙']), 640)).toThrow('甲 → 丙 跨了一层以上')
})

test('an edge past a neighbour tells the author', () => {
  expect(() => layerLayout(diagram(['甲 0', '乙 0', '丙 0'], ['甲-丙']), 640)).toThrow('甲 → 丙 隔着别的框')
})

test('an edge to nowhere tells the author', () => {
  expect(() => layerLayout(diagram(['甲 0'], ['甲-乙']), 640)).toThrow('甲 → 乙 有一头没有框')
})
