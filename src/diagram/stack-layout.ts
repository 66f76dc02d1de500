/*
 * The layout for narrow screens: one box a line, from top to bottom, each set in under the box it hangs from.
 *
 *   ┌ 总经理 ──────────┐
 *   └┬─────────────────┘
 *    ├─┌ 客户总监 ─────┐─┐
 *    │ └───────────────┘ │   what isn't a branch of the tree runs down the right side
 *    └─┌ 创意 ─────────┐─┘
 *      └───────────────┘
 *
 * 1. make a tree of the edges  2. walk it, one box a step  3. join each box to its parent, then draw the other edges
 */
import type { Box, Diagram, DiagramEdge, DiagramNode, Drawing, Wire } from './diagram.ts'
import { round, setLabel } from './set-label.ts'

const INDENT = 24
const GAP = 12
/** Between wires that run down the right side. */
const LANE = 9

/** Lays a diagram out as a stack of boxes. */
export const stackLayout = (diagram: Diagram, width: number): Drawing => {
  const tree = branchesOf(diagram)
  const others = diagram.edges.filter((edge) => ![...tree.values()].includes(edge))
  const right = width - (others.length > 0 ? others.length * LANE + 4 : 0) - 1
  const boxes = stackBoxes(diagram, tree, right)
  const last = boxes.at(-1)
  return {
    width,
    height: last ? last.y + last.height + 1 : 0,
    boxes,
    wires: [
      ...[...tree.values()].map((edge) => branch(edge, boxes)),
      ...others.map((edge, lane) => detour(edge, boxes, right + (lane + 1) * LANE)),
    ],
  }
}

/**
 * The edge by which each node hangs from another; roots have none. A solid line is preferred to a dashed one, and of
 * several the last, so that a node stands below all that lead to it.
 */
const branchesOf = ({ nodes, edges }: Diagram): ReadonlyMap<string, DiagramEdge> => {
  const place = new Map(nodes.map((node, index) => [node.id, node.rank * nodes.length + index]))
  const descends = ({ from, to }: DiagramEdge) => (place.get(from) ?? 0) < (place.get(to) ?? 0)
  const branches = new Map<string, DiagramEdge>()
  for (const node of nodes) {
    const edge =
      edges.findLast((one) => one.to === node.id && one.kind !== 'dashed' && descends(one)) ??
      edges.findLast((one) => one.to === node.id && descends(one))
    if (edge) branches.set(node.id, edge)
  }
  return branches
}

const stackBoxes = (diagram: Diagram, tree: ReadonlyMap<string, DiagramEdge>, right: number): readonly Box[] => {
  const boxes: Box[] = []
  for (const { node, depth } of walk(diagram, tree)) {
    const before = boxes.at(-1)
    const x = 1 + depth * INDENT
    const y = before ? before.y + before.height + GAP : 1
    const label = setLabel(node.label, noteOf(node, diagram, tree), right - x)
    boxes.push({ node, x, y, width: right - x, height: label.height, lines: label.at(x, y, 'start') })
  }
  return boxes
}

/** A wire's label stands in the box below it: there is no room beside the wire. */
const noteOf = (node: DiagramNode, { edges }: Diagram, tree: ReadonlyMap<string, DiagramEdge>): string | undefined => {
  const detours = edges.filter((edge) => edge.from === node.id && tree.get(edge.to) !== edge)
  const notes = [tree.get(node.id)?.label, ...detours.map((edge) => edge.label), node.note]
  return notes.filter((note) => note !== undefined).join(' · ') || undefined
}

interface Step {
  readonly node: DiagramNode
  readonly depth: number
}

/**
 * The nodes from top to bottom with their depth in the tree. A root from which no branch goes out, because what it
 * leads to hangs from another, stands just above the first node it leads to.
 */
const walk = ({ nodes, edges }: Diagram, tree: ReadonlyMap<string, DiagramEdge>): readonly Step[] => {
  const parents = new Set([...tree.values()].map((edge) => edge.from))
  const targetOf = (node: DiagramNode) => edges.find((edge) => edge.from === node.id)?.to
  const isCompanion = (node: DiagramNode) => !tree.has(node.id) && !parents.has(node.id) && targetOf(node) !== undefined
  const visit = (node: DiagramNode, depth: number): readonly Step[] => [
    ...nodes
      .filter((other) => isCompanion(other) && targetOf(other) === node.id)
      .map((other) => ({ node: other, depth })),
    { node, depth },
    ...nodes.filter((child) => tree.get(child.id)?.from === node.id).flatMap((child) => visit(child, depth + 1)),
  ]
  return nodes.filter((node) => !tree.has(node.id) && !isCompanion(node)).flatMap((node) => visit(node, 0))
}

const branch = (edge: DiagramEdge, boxes: readonly Box[]): Wire => {
  const parent = boxOf(edge.from, boxes)
  const child = boxOf(edge.to, boxes)
  const x = parent.x + INDENT / 2
  const y = round(child.y + child.height / 2)
  return {
    edge,
    points: [
      { x, y: parent.y + parent.height },
      { x, y },
      { x: child.x, y },
    ],
  }
}

const detour = (edge: DiagramEdge, boxes: readonly Box[], x: number): Wire => {
  const from = boxOf(edge.from, boxes)
  const to = boxOf(edge.to, boxes)
  const middle = (box: Box) => round(box.y + box.height / 2)
  return {
    edge,
    points: [
      { x: from.x + from.width, y: middle(from) },
      { x, y: middle(from) },
      { x, y: middle(to) },
      { x: to.x + to.width, y: middle(to) },
    ],
  }
}

const boxOf = (id: string, boxes: readonly Box[]): Box => {
  const box = boxes.find((one) => one.node.id === id)
  if (!box) throw new Error(`图里没有代号为“${id}”的框，检查连线的 from 和 to。`)
  return box
}
