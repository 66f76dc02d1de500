/*
 * The layout for wide screens: a row of boxes for each rank, joined by lines that run in the channels between rows.
 *
 *        ┌────┐  ┌┄┄┄┄┐
 *        └─┬──┘  └─┬──┘   row
 *     ┌────┴──┄┄┄┄┄┤      channel: one track for all lines that leave a box in the same style
 *   ┌─┴──┐       ┌─┴──┐
 *   └────┘       └────┘
 *
 * 1. set the labels  2. pull boxes towards those they are joined to  3. give each channel its tracks  4. draw the lines
 */
import { groupBy } from '../group-by.ts'
import { type Channel, channelOf } from './channel.ts'
import type { Box, Diagram, DiagramEdge, DiagramNode, Drawing, Point, TextLine, Wire } from './diagram.ts'
import { placeRow } from './place-row.ts'
import { emsOf, NOTE_SIZE, round, type SetLabel, setLabel } from './set-label.ts'

const GAP = 18
const WIDEST_BOX = 236
/** Sweeps down and up after which middles no longer move visibly, for any diagram that fits a page. */
const SWEEPS = 12

/** A row before its height is known. */
interface Row {
  readonly nodes: readonly DiagramNode[]
  readonly labels: readonly SetLabel[]
  readonly widths: readonly number[]
  readonly boxHeight: number
}

/**
 * Lays a diagram out in rows.
 * @throws if an edge joins boxes that are neither in adjacent rows nor neighbours in one.
 */
export const layerLayout = (diagram: Diagram, width: number): Drawing => {
  const rows = rowsOf(diagram, width)
  const middles = placeBoxes(rows, diagram.edges, width)
  const channels = rows.map((row, index) => channelOf(downwardEdges(diagram, row, rows[index + 1]), middles))
  const boxes = rows.flatMap((row, index) => boxesOf(row, topOf(rows, channels, index), middles))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return {
    width,
    height: bottom + 1,
    boxes,
    wires: diagram.edges.map((edge) => wireOf(edge, boxes, channels)),
  }
}

const rowsOf = ({ nodes }: Diagram, width: number): readonly Row[] =>
  [...groupBy(nodes, (node) => node.rank)]
    .sort(([a], [b]) => a - b)
    .map(([, members]) => {
      const widest = Math.min(WIDEST_BOX, Math.floor((width - 2 - GAP * (members.length - 1)) / members.length))
      const labels = members.map((node) => setLabel(node.label, node.note, widest))
      return {
        nodes: members,
        labels,
        widths: evenWidths(labels.map((label) => label.width)),
        boxHeight: Math.max(...labels.map((label) => label.height)),
      }
    })

/** Boxes of about the same width get the same, which looks calmer; a much wider one leaves the others as they are. */
const evenWidths = (widths: readonly number[]): readonly number[] => {
  const widest = Math.max(...widths)
  return widest <= Math.min(...widths) * 1.5 ? widths.map(() => widest) : widths
}

const downwardEdges = ({ edges }: Diagram, row: Row, below: Row | undefined): readonly DiagramEdge[] => {
  const has = (side: Row | undefined, id: string) => side?.nodes.some((node) => node.id === id) ?? false
  return edges.filter((edge) => has(row, edge.from) && has(below, edge.to))
}

/** The middle of each box, by id. */
const placeBoxes = (
  rows: readonly Row[],
  edges: readonly DiagramEdge[],
  width: number,
): ReadonlyMap<string, number> => {
  const middles = new Map(
    rows.flatMap(({ nodes }) => nodes.map(({ id }, index) => [id, (width * (index + 0.5)) / nodes.length] as const)),
  )
  const pull = (row: Row, towards: Row | undefined) => {
    const wishes = row.nodes.map(({ id }, index) => ({
      width: row.widths[index] ?? 0,
      middle: meanOfJoined(id, towards, edges, middles) ?? middles.get(id) ?? 0,
    }))
    const placed = placeRow(wishes, rowGap(row, edges), width - 2)
    for (const [index, { id }] of row.nodes.entries()) middles.set(id, placed[index] ?? 0)
  }
  const upwards = [...rows].reverse()
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const [index, row] of rows.entries()) pull(row, rows[index - 1])
    for (const [index, row] of upwards.entries()) pull(row, upwards[index - 1])
  }
  return new Map([...middles].map(([id, middle]) => [id, round(middle + 1)]))
}

/** The mean of the middles of those boxes of a row that a box is joined to; absent if there are none. */
const meanOfJoined = (
  id: string,
  row: Row | undefined,
  edges: readonly DiagramEdge[],
  middles: ReadonlyMap<string, number>,
): number | undefined => {
  const isJoined = (other: string) =>
    edges.some(({ from, to }) => (from === id && to === other) || (from === other && to === id))
  const joined = (row?.nodes ?? []).filter((node) => isJoined(node.id)).map((node) => middles.get(node.id) ?? 0)
  return joined.length > 0 ? joined.reduce((sum, middle) => sum + middle, 0) / joined.length : undefined
}

/** Boxes joined within their row leave room for the words on the line between them. */
const rowGap = (row: Row, edges: readonly DiagramEdge[]): number => {
  const ids = new Set(row.nodes.map((node) => node.id))
  const labels = edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to)).map((edge) => edge.label ?? '')
  return Math.max(GAP, ...labels.map((label) => emsOf(label) * NOTE_SIZE + 24))
}

const topOf = (rows: readonly Row[], channels: readonly Channel[], index: number): number =>
  rows.slice(0, index).reduce((y, row, above) => y + row.boxHeight + (channels[above]?.height ?? 0), 1)

const boxesOf = (row: Row, y: number, middles: ReadonlyMap<string, number>): readonly Box[] =>
  row.nodes.map((node, index) => {
    const middle = middles.get(node.id) ?? 0
    const label = row.labels[index]
    const width = row.widths[index] ?? 0
    const top = y + (row.boxHeight - (label?.height ?? 0)) / 2
    return {
      node,
      x: round(middle - width / 2),
      y,
      width,
      height: row.boxHeight,
      lines: label?.at(middle, top, 'middle') ?? [],
    }
  })

const wireOf = (edge: DiagramEdge, boxes: readonly Box[], channels: readonly Channel[]): Wire => {
  const [from, to] = [edge.from, edge.to].map((id) => boxes.find((box) => box.node.id === id))
  if (!from || !to) throw new Error(`图里的连线 ${edge.from} → ${edge.to} 有一头没有框，检查 from 和 to。`)
  if (from.y === to.y) return sideWire(edge, from, to, boxes)
  const channel = channels.find((one) => one.tracks.has(edge))
  if (!channel) throw new Error(`图里的连线 ${edge.from} → ${edge.to} 跨了一层以上，只能从上一层连到下一层。`)
  return downWire(edge, from, to, channel)
}

const sideWire = (edge: DiagramEdge, a: Box, b: Box, boxes: readonly Box[]): Wire => {
  const [left, right] = a.x < b.x ? [a, b] : [b, a]
  if (boxes.some((box) => box.y === a.y && box.x > left.x && box.x < right.x)) {
    throw new Error(`图里的连线 ${edge.from} → ${edge.to} 隔着别的框，同一层只能连相邻的两个。`)
  }
  const y = round(left.y + left.height / 2)
  const ends = [
    { x: left.x + left.width, y },
    { x: right.x, y },
  ]
  const middle = round((left.x + left.width + right.x) / 2)
  return { edge, points: ends, label: labelAt(edge, { x: middle, y: y - 6 }, 'middle') }
}

const downWire = (edge: DiagramEdge, from: Box, to: Box, channel: Channel): Wire => {
  const start = { x: portX(from, channel.ports.get(edge)?.from ?? 0), y: from.y + from.height }
  const end = { x: portX(to, channel.ports.get(edge)?.to ?? 0), y: to.y }
  const y = start.y + (channel.tracks.get(edge) ?? 0)
  const isStraight = Math.abs(start.x - end.x) < 1
  const points: readonly Point[] = isStraight
    ? [start, { x: start.x, y: end.y }]
    : [start, { x: start.x, y }, { x: end.x, y }, end]
  const label = labelAt(edge, { x: end.x + 8, y: end.y - 10 }, 'start')
  return { edge, points, label }
}

const portX = (box: Box, shift: number): number => round(box.x + box.width / 2 + shift)

const labelAt = (edge: DiagramEdge, at: Point, anchor: TextLine['anchor']): TextLine | undefined =>
  edge.label === undefined ? undefined : { ...at, text: edge.label, size: NOTE_SIZE, isNote: true, anchor }
