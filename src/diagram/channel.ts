import { groupBy } from '../group-by.ts'
import type { DiagramEdge } from './diagram.ts'

/** The room between two rows, and how the lines between them share it. */
export interface Channel {
  readonly height: number
  /** How far below the upper row an edge runs sideways. */
  readonly tracks: ReadonlyMap<DiagramEdge, number>
  /** How far from the middle of its boxes an edge leaves and arrives, so that styles don't lie on each other. */
  readonly ports: ReadonlyMap<DiagramEdge, { readonly from: number; readonly to: number }>
}

const STUB = 18
const TRACK = 12
/** Below the lowest track: room for the words on an arriving line. */
const LANDING = 24
const PORT = 18

/**
 * Gives each line of a channel its track. Lines that leave a box in the same style share one, so they read as a
 * tree; lines whose sideways pieces would lie on each other get different ones.
 * @param edges All those from the upper row to the lower.
 * @param middles Of the boxes, by id.
 */
export const channelOf = (edges: readonly DiagramEdge[], middles: ReadonlyMap<string, number>): Channel => {
  const at = (id: string) => middles.get(id) ?? 0
  const bundles = [...groupBy(edges, (edge) => `${edge.from} ${edge.kind}`).values()].map((members) => {
    const xs = members.flatMap((edge) => [at(edge.from), at(edge.to)])
    return { members, left: Math.min(...xs), right: Math.max(...xs), target: singleTarget(members) }
  })
  const taken: (typeof bundles)[] = []
  for (const bundle of [...bundles].sort((a, b) => a.left - b.left)) {
    const free = taken.findIndex((track) => track.every((other) => canShare(other, bundle)))
    if (free < 0) taken.push([bundle])
    else taken[free]?.push(bundle)
  }
  return {
    height: STUB + Math.max(0, taken.length - 1) * TRACK + LANDING,
    tracks: new Map(
      taken.flatMap((track, index) =>
        track.flatMap(({ members }) => members.map((edge) => [edge, STUB + index * TRACK] as const)),
      ),
    ),
    ports: new Map(edges.map((edge) => [edge, portsOf(edge, edges)])),
  }
}

interface Bundle {
  readonly members: readonly DiagramEdge[]
  readonly left: number
  readonly right: number
  readonly target: string | undefined
}

/** Apart, or running into the same box in the same style, which reads as a tree upside down. */
const canShare = (a: Bundle, b: Bundle): boolean =>
  a.right < b.left ||
  b.right < a.left ||
  (a.target !== undefined && a.target === b.target && a.members[0]?.kind === b.members[0]?.kind)

const singleTarget = (members: readonly DiagramEdge[]): string | undefined =>
  members.every((edge) => edge.to === members[0]?.to) ? members[0]?.to : undefined

/** A dashed line steps aside where a solid one uses the same side of the box. */
const portsOf = (edge: DiagramEdge, edges: readonly DiagramEdge[]): { readonly from: number; readonly to: number } => {
  const isShared = (end: 'from' | 'to') =>
    edge.kind === 'dashed' && edges.some((other) => other.kind !== 'dashed' && other[end] === edge[end])
  return { from: isShared('from') ? PORT : 0, to: isShared('to') ? PORT : 0 }
}
