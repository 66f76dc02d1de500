/*
 * The ways of the arrows between lanes, on the grid and before anything has a size.
 *
 * Down the page stand, in turn, a gap and a row: y = 2 · row is the gap above a row, 2 · row + 1 its middle.
 * Across stand a gutter and a lane: x = 2 · lane is the gutter left of a lane, 2 · lane + 1 its middle.
 * Arrows run along gaps and gutters, and through lanes only where no box stands; those that share a gap or a gutter
 * get tracks of their own.
 */
import type { Diagram, DiagramEdge } from './diagram.ts'
import { type Cell, isBackward } from './lane-rows.ts'

/** A place on the grid; `track` counts within the gap or gutter that the arrow runs along. */
export interface Stop {
  readonly x: number
  readonly y: number
}

/** An arrow from stop to stop, straight along or straight down in turn. */
export interface Route {
  readonly edge: DiagramEdge
  readonly stops: readonly Stop[]
}

/** The routes of all edges. */
export const routeInLanes = (diagram: Diagram, cells: ReadonlyMap<string, Cell>): readonly Route[] =>
  diagram.edges.map((edge) => {
    const from = cellOf(edge.from, cells)
    const to = cellOf(edge.to, cells)
    return { edge, stops: stopsOf(from, to, isBackward(diagram, edge), cells) }
  })

const stopsOf = (from: Cell, to: Cell, isBack: boolean, cells: ReadonlyMap<string, Cell>): readonly Stop[] => {
  const start = { x: 2 * from.lane + 1, y: 2 * from.row + 1 }
  const end = { x: 2 * to.lane + 1, y: 2 * to.row + 1 }
  if (!isBack && from.row === to.row) return [start, end]
  const above = { x: end.x, y: end.y - 1 }
  const below = { x: start.x, y: start.y + 1 }
  if (isBack) {
    // Out below, up along the gutter that looks to the target, in from above.
    const gutter = to.lane > from.lane ? start.x + 1 : start.x - 1
    return [start, below, { x: gutter, y: below.y }, { x: gutter, y: above.y }, above, end]
  }
  if (isClear(to.lane, from.row, to.row, cells)) return compact([start, below, { x: end.x, y: below.y }, end])
  const gutter = from.lane > to.lane ? end.x + 1 : end.x - 1
  return compact([start, below, { x: gutter, y: below.y }, { x: gutter, y: above.y }, above, end])
}

/** Whether no box of the lane stands between the two rows. */
const isClear = (lane: number, first: number, last: number, cells: ReadonlyMap<string, Cell>): boolean =>
  ![...cells.values()].some((cell) => cell.lane === lane && cell.row > first && cell.row < last)

/** Without stops on a straight way. */
const compact = (stops: readonly Stop[]): readonly Stop[] =>
  stops.filter((stop, index) => {
    const before = stops[index - 1]
    const after = stops[index + 1]
    if (before === undefined || after === undefined) return true
    return !(before.x === stop.x && stop.x === after.x) && !(before.y === stop.y && stop.y === after.y)
  })

const cellOf = (id: string, cells: ReadonlyMap<string, Cell>): Cell => {
  const cell = cells.get(id)
  if (cell === undefined) throw new Error(`图里没有代号为“${id}”的框，检查连线的 from 和 to。`)
  return cell
}

/** A piece of a route that runs along a gap or down a gutter. */
export interface Run {
  readonly route: Route
  /** Of the stop at which it begins. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/**
 * Tracks for the runs of one gap or gutter: those that overlap get different ones, and as few as can be. Runs that end in
 * the same box may lie on each other, since they are one line from there on.
 * @returns A track from 0 for each run.
 */
export const assignTracks = (runs: readonly Run[]): ReadonlyMap<Run, number> => {
  const tracks: Run[][] = []
  const assigned = new Map<Run, number>()
  const sorted = [...runs].sort((a, b) => Math.min(a.from, a.to) - Math.min(b.from, b.to))
  for (const run of sorted) {
    let track = tracks.findIndex((others) => others.every((other) => !collide(run, other)))
    if (track === -1) track = tracks.push([]) - 1
    tracks[track]?.push(run)
    assigned.set(run, track)
  }
  return assigned
}

const collide = (a: Run, b: Run): boolean => {
  if (a.route.edge.to === b.route.edge.to) return false
  return Math.min(a.from, a.to) <= Math.max(b.from, b.to) && Math.min(b.from, b.to) <= Math.max(a.from, a.to)
}
