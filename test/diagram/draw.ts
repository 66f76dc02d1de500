import type { Box, Diagram, DiagramEdge, DiagramNode, Drawing, Wire } from '../../src/diagram/diagram.ts'

/** A diagram from `['总 0', '甲 1']` (label and rank) and `['总-甲', '总~乙', '总=丙']` (plain, dashed, both). */
export const diagram = (nodes: readonly string[], edges: readonly string[]): Diagram => ({
  title: '',
  description: '',
  lanes: [],
  nodes: nodes.map(toNode),
  edges: edges.map(toEdge),
})

const toNode = (text: string): DiagramNode => {
  const [label = '', rank = '0'] = text.split(' ')
  return { id: label, label, rank: Number(rank) }
}

const toEdge = (text: string): DiagramEdge => {
  const [, from = '', sign = '', to = '', label] = /^(.+?)([-~=])(.+?)(?: (.+))?$/.exec(text) ?? []
  const kinds = { '-': 'line', '~': 'dashed', '=': 'both' } as const
  return { from, to, kind: kinds[sign as keyof typeof kinds], label } // the sign is one of the three by the pattern
}

/** The box of a node. */
export const boxOf = ({ boxes }: Drawing, id: string): Box => {
  const box = boxes.find(({ node }) => node.id === id)
  if (!box) throw new Error(`no box ${id}`)
  return box
}

/** The wire between two nodes. */
export const wireOf = ({ wires }: Drawing, from: string, to: string): Wire => {
  const wire = wires.find(({ edge }) => edge.from === from && edge.to === to)
  if (!wire) throw new Error(`no wire ${from} → ${to}`)
  return wire
}

/** Whether two boxes share some area. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
