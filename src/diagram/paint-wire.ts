import type { Point, Wire } from './diagram.ts'

/** The `d` of a path along a wire. */
export const wirePath = ({ points }: Wire): string =>
  points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x} ${y}`).join('')

/** The `d` of the heads of a wire; empty for one that has none. */
export const headsPath = ({ edge, points }: Wire): string => {
  const end = edge.kind === 'both' || edge.kind === 'arrow' ? head(points.at(-1), points.at(-2)) : ''
  return edge.kind === 'both' ? head(points[0], points[1]) + end : end
}

const LENGTH = 8
const HALF = 4.5

/** A triangle with its tip at `tip`, seen from `before`; wires run along the axes. */
const head = (tip: Point | undefined, before: Point | undefined): string => {
  if (!tip || !before) return ''
  const dx = Math.sign(before.x - tip.x)
  const dy = Math.sign(before.y - tip.y)
  const base = { x: tip.x + dx * LENGTH, y: tip.y + dy * LENGTH }
  return `M${tip.x} ${tip.y}L${base.x + dy * HALF} ${base.y + dx * HALF}L${base.x - dy * HALF} ${base.y - dx * HALF}Z`
}
