/*
 * The layout of a diagram with lanes for wide screens: a lane for each role, from left to right, the work from top to
 * bottom.
 * 1. give each box its row  2. route the arrows on the grid  3. give the arrows tracks, the gaps and gutters their width
 * 4. set the labels, give the rows their height  5. draw
 */
import { groupBy } from '../group-by.ts'
import type { Box, Diagram, Drawing, Point, TextLine, Wire } from './diagram.ts'
import { assignTracks, type Route, type Run, routeInLanes } from './lane-routes.ts'
import { placeInLanes } from './lane-rows.ts'
import { emsOf, NOTE_SIZE, round, type SetLabel, setLabel } from './set-label.ts'

/** Room for the lanes' names. */
const HEAD = 34
/** Between arrows that run down beside each other, and along, where each carries its words. */
const TRACK = { x: 8, y: 15 } as const
const LEAST_GUTTER = 16
/** Above the first track of a gap, and below the last, where words on a straight arrow stand above its head. */
const GAP = { above: 8, below: 20 } as const
/** Between arrows that leave a box at its foot. */
const PORT = 16

/** Lays a diagram out in lanes. */
export const laneLayout = (source: Diagram, width: number): Drawing => {
  const diagram = { ...source, edges: source.edges.map((edge) => ({ ...edge, kind: 'arrow' as const })) }
  const cells = placeInLanes(diagram)
  const routes = routeInLanes(diagram, cells)
  const grid = measureGrid(diagram, cells, routes, width)
  const boxes = diagram.nodes.map((node): Box => {
    const { row, lane } = cells.get(node.id) ?? { row: 0, lane: 0 }
    const label = grid.labels.get(node.id)
    const height = label?.height ?? 0
    const x = grid.lefts[lane] ?? 0
    const y = round((grid.tops[row] ?? 0) + ((grid.heights[row] ?? 0) - height) / 2)
    return { node, x, y, width: grid.boxWidth, height, lines: label?.at(x + grid.boxWidth / 2, y, 'middle') ?? [] }
  })
  return {
    width,
    height: round((grid.tops.at(-1) ?? 0) + (grid.heights.at(-1) ?? 0) + 10),
    lanes: source.lanes.map((label, lane) => laneAt(label, lane, grid, width)),
    boxes,
    wires: routes.map((route) => wireOf(route, boxes, grid)),
  }
}

/** Sizes and places of the grid's lines. */
interface Grid {
  readonly boxWidth: number
  /** Left edge of each lane's boxes. */
  readonly lefts: readonly number[]
  /** Top edge and height of each row. */
  readonly tops: readonly number[]
  readonly heights: readonly number[]
  readonly labels: ReadonlyMap<string, SetLabel>
  /** Where a stop in a gap or gutter lies, by the run that passes it. */
  readonly placeX: (line: number, run: Run | undefined) => number
  readonly placeY: (line: number, run: Run | undefined) => number
  readonly runs: readonly Run[]
  /** How far from the middle of its box a route leaves it. */
  readonly ports: ReadonlyMap<Route, number>
}

const measureGrid = (
  { lanes, nodes }: Diagram,
  cells: ReturnType<typeof placeInLanes>,
  routes: readonly Route[],
  width: number,
): Grid => {
  const runs = routes.flatMap(runsOf)
  const tracks = new Map([...groupByLine(runs).values()].flatMap((group) => [...assignTracks(group)]))
  const countOn = (key: string): number =>
    Math.max(0, ...(groupByLine(runs).get(key) ?? []).map((run) => (tracks.get(run) ?? 0) + 1))
  const gutters = Array.from({ length: lanes.length + 1 }, (_, lane) =>
    Math.max(LEAST_GUTTER, (countOn(`x${2 * lane}`) + 1) * TRACK.x),
  )
  const boxWidth = Math.floor((width - sum(gutters)) / lanes.length)
  const lefts = lanes.map((_, lane) => sum(gutters.slice(0, lane + 1)) + lane * boxWidth)
  const labels = new Map(nodes.map((node) => [node.id, setLabel(node.label, node.note, boxWidth)]))
  const rowCount = Math.max(...[...cells.values()].map(({ row }) => row)) + 1
  const heights = Array.from({ length: rowCount }, (_, row) =>
    Math.max(...nodes.filter(({ id }) => cells.get(id)?.row === row).map(({ id }) => labels.get(id)?.height ?? 0)),
  )
  const gaps = heights.map((_, row) => GAP.above + countOn(`y${2 * row}`) * TRACK.y + GAP.below)
  const tops = heights.map((_, row) => HEAD + sum(gaps.slice(0, row + 1)) + sum(heights.slice(0, row)))
  const shift = (run: Run | undefined): number => ((run && tracks.get(run)) ?? 0) + 1
  const placeX = (line: number, run: Run | undefined): number => {
    const lane = Math.floor(line / 2)
    if (line % 2 === 1) return round((lefts[lane] ?? 0) + boxWidth / 2)
    const right = lane === 0 ? 0 : (lefts[lane - 1] ?? 0) + boxWidth
    return round(right + shift(run) * TRACK.x)
  }
  const placeY = (line: number, run: Run | undefined): number => {
    const row = Math.floor(line / 2)
    if (line % 2 === 1) return round((tops[row] ?? 0) + (heights[row] ?? 0) / 2)
    return round((tops[row] ?? 0) - (gaps[row] ?? 0) + GAP.above + shift(run) * TRACK.y)
  }
  return { boxWidth, lefts, tops, heights, labels, placeX, placeY, runs, ports: portsOf(routes) }
}

/** The pieces of a route along gaps and down gutters, which share them with other arrows. */
const runsOf = (route: Route): readonly Run[] =>
  route.stops.slice(0, -1).flatMap((stop, at) => {
    const next = route.stops[at + 1]
    if (next === undefined) return []
    if (stop.y === next.y && stop.y % 2 === 0) return [{ route, at, from: stop.x, to: next.x }]
    if (stop.x === next.x && stop.x % 2 === 0) return [{ route, at, from: stop.y, to: next.y }]
    return []
  })

const groupByLine = (runs: readonly Run[]): ReadonlyMap<string, readonly Run[]> =>
  groupBy(runs, ({ route, at }) => {
    const [stop, next] = [route.stops[at], route.stops[at + 1]]
    return stop?.y === next?.y ? `y${stop?.y}` : `x${stop?.x}`
  })

/** Routes that leave a box at its foot and turn get a place each: those to the left on the left. */
const portsOf = (routes: readonly Route[]): ReadonlyMap<Route, number> => {
  const turning = routes.filter(({ stops: [start, next] }) => start?.x === next?.x)
  const groups = groupBy(turning, ({ edge }) => edge.from)
  return new Map(
    [...groups.values()].flatMap((group) => {
      const sorted = [...group].sort((a, b) => sideOf(a) - sideOf(b))
      const straight = sorted.findIndex((route) => sideOf(route) === 0)
      const middle = straight === -1 ? (sorted.length - 1) / 2 : straight
      return sorted.map((route, index) => [route, (index - middle) * PORT] as const)
    }),
  )
}

/** −1 for a route that turns left when it has left its box, 1 for one that turns right, 0 for one that goes straight. */
const sideOf = ({ stops: [start, , turn] }: Route): number => Math.sign((turn?.x ?? start?.x ?? 0) - (start?.x ?? 0))

const wireOf = (route: Route, boxes: readonly Box[], { placeX, placeY, runs, ports }: Grid): Wire => {
  const from = boxes.find(({ node }) => node.id === route.edge.from)
  const to = boxes.find(({ node }) => node.id === route.edge.to)
  const own = runs.filter((run) => run.route === route)
  // A stop lies where the run that begins or ends there lies, on either axis.
  const runAt = (at: number, axis: 'x' | 'y'): Run | undefined =>
    own.find(
      (run) => (run.at === at || run.at === at - 1) && route.stops[run.at]?.[axis] === route.stops[run.at + 1]?.[axis],
    )
  const points = route.stops.map(
    ({ x, y }, at): Point => ({
      x: placeX(x, runAt(at, 'x')) + (at < 2 && route.stops.length > 2 ? (ports.get(route) ?? 0) : 0),
      y: placeY(y, runAt(at, 'y')),
    }),
  )
  const ends = fromEdgeToEdge(points, from, to)
  return { edge: route.edge, points: ends, label: labelOf(route, ends) }
}

/** Moves both ends of a way from the boxes' middles to their edges. */
const fromEdgeToEdge = (points: readonly Point[], from: Box | undefined, to: Box | undefined): readonly Point[] =>
  points.map((point, at) => {
    if (at === 0) return toEdge(point, points[1], from)
    if (at === points.length - 1) return toEdge(point, points.at(-2), to)
    return point
  })

const toEdge = (middle: Point, other: Point | undefined, box: Box | undefined): Point => {
  if (other === undefined || box === undefined) return middle
  if (Math.abs(other.y - middle.y) < 0.5) return { x: other.x > middle.x ? box.x + box.width : box.x, y: middle.y }
  return { x: middle.x, y: other.y > middle.y ? box.y + box.height : box.y }
}

/** Words stand on the piece along which their arrow leaves, so that a choice and its ways are seen at once. */
const labelOf = ({ edge }: Route, points: readonly Point[]): TextLine | undefined => {
  const [start, next, turn] = points
  if (edge.label === undefined || start === undefined || next === undefined) return undefined
  const line = { text: edge.label, size: NOTE_SIZE, isNote: true } as const
  if (turn === undefined) {
    const isDown = Math.abs(start.x - next.x) < 0.5
    if (isDown) return { ...line, x: start.x + 6, y: next.y - 11, anchor: 'start' }
    return {
      ...line,
      x: start.x + Math.sign(next.x - start.x) * 4,
      y: start.y - 5,
      anchor: next.x > start.x ? 'start' : 'end',
    }
  }
  const isRight = turn.x > next.x
  const x = next.x + (isRight ? 5 : -5)
  // At the left edge of the drawing there is room to the right only.
  const fits = isRight || x - emsOf(edge.label) * NOTE_SIZE > 0
  return { ...line, x: fits ? x : 2, y: next.y - 3, anchor: isRight || !fits ? 'start' : 'end' }
}

const laneAt = (label: string, lane: number, { lefts, boxWidth }: Grid, width: number) => {
  const edge = (index: number): number => {
    if (index === 0) return 0
    if (index === lefts.length) return width
    return round(((lefts[index - 1] ?? 0) + boxWidth + (lefts[index] ?? 0)) / 2)
  }
  return { label, x: edge(lane), width: round(edge(lane + 1) - edge(lane)) }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
