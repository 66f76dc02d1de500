/*
 * Which row each box of a diagram with lanes stands in. Boxes are taken in the author's order, which is that of the work;
 * an edge against it goes back.
 */
import type { Diagram, DiagramEdge, DiagramNode } from './diagram.ts'

/** The place of a box on the grid of rows and lanes, both from 0. */
export interface Cell {
  readonly row: number
  readonly lane: number
}

/** Whether an edge goes back to an earlier box. */
export const isBackward = ({ nodes }: Diagram, { from, to }: DiagramEdge): boolean =>
  nodes.findIndex(({ id }) => id === to) <= nodes.findIndex(({ id }) => id === from)

/**
 * The cells by the nodes' ids: each box below those that lead to it, or beside the last of them where nothing stands
 * between and the arrow has no words to carry.
 * @throws in the author's language when a node names no lane of the diagram.
 */
export const placeInLanes = (diagram: Diagram): ReadonlyMap<string, Cell> => {
  const grid: Grid = { cells: new Map(), taken: new Set() }
  for (const node of diagram.nodes) {
    const cell = cellFor(node, diagram, grid)
    grid.cells.set(node.id, cell)
    grid.taken.add(keyOf(cell))
  }
  return grid.cells
}

// What is placed already: boxes, and cells that an arrow along a row passes through.
interface Grid {
  readonly cells: Map<string, Cell>
  readonly taken: Set<string>
}

const cellFor = (node: DiagramNode, diagram: Diagram, { cells, taken }: Grid): Cell => {
  const lane = diagram.lanes.indexOf(node.lane ?? '')
  if (lane === -1) {
    throw new Error(`图“${diagram.title}”的框“${node.label}”没有写对泳道，可选：${diagram.lanes.join('、')}。`)
  }
  const incoming = diagram.edges.filter((edge) => edge.to === node.id && !isBackward(diagram, edge))
  const before = incoming.flatMap(({ from }) => cells.get(from) ?? [])
  const beside = { row: Math.max(-1, ...before.map(({ row }) => row)), lane }
  const from = before[0]
  if (incoming.length === 1 && incoming[0]?.label === undefined && from !== undefined) {
    const way = cellsBetween(from, beside)
    if (from.lane !== lane && [...way, beside].every((cell) => !taken.has(keyOf(cell)))) {
      for (const cell of way) taken.add(keyOf(cell))
      return beside
    }
  }
  let row = beside.row + 1
  while (taken.has(keyOf({ row, lane }))) row++
  return { row, lane }
}

/** The cells of a row that lie between two lanes. */
const cellsBetween = (from: Cell, to: Cell): readonly Cell[] => {
  const [first, last] = [Math.min(from.lane, to.lane), Math.max(from.lane, to.lane)]
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => ({ row: to.row, lane: first + 1 + index }))
}

const keyOf = ({ row, lane }: Cell): string => `${row}/${lane}`
