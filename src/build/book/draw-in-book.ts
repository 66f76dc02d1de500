/*
 * The handbook's diagrams as blocks of the engine, from the same layouts as on the screen, scaled from pixels to points.
 * A diagram with lanes is taller than a page: it is cut between its rows, and its arrows where they cross the cut.
 */

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describeDiagram } from '../../diagram/describe-diagram.ts'
import type { Box, Drawing, Diagram as Source, Wire } from '../../diagram/diagram.ts'
import { laneLayout } from '../../diagram/lane-layout.ts'
import { layerLayout } from '../../diagram/layer-layout.ts'
import { emsOf } from '../../diagram/set-label.ts'
import type { Block, Diagram } from '../../engine/model/document.ts'
import { groupBy } from '../../group-by.ts'

/** Widths on the screen, in pixels, that become the width of the text. */
const WIDE = { rows: 646, lanes: 726 } as const
/** Width of the text and most of the height of a page, in points. */
const TEXT = { width: 467, height: 590 } as const

/** The diagram of content/diagrams, with its caption. */
export const drawInBook = (id: string): readonly Block[] => {
  const source = readDiagram(id)
  const caption: Block = { kind: 'paragraph', style: 'note', text: `图：${source.title}。${source.description}` }
  const alt = (nodes: Source['nodes']): string =>
    describeDiagram({ ...source, nodes })
      .map(({ node, leadsTo }) => `${node.lane ? `${node.lane}：` : ''}${node.label}${leadsTo && `，连到${leadsTo}`}`)
      .join('；')
  if (source.lanes.length === 0) {
    const drawing = layerLayout(source, WIDE.rows)
    return [toBlock(drawing, drawing.boxes, 0, drawing.height, alt(source.nodes)), caption]
  }
  // On paper the notes are in the words below the picture's title; in the boxes they would be too small to read.
  const drawing = laneLayout(
    { ...source, nodes: source.nodes.map((node) => ({ ...node, note: undefined })) },
    WIDE.lanes,
  )
  return [
    ...slicesOf(drawing).map(({ boxes, top, bottom }) =>
      toBlock(drawing, boxes, top, bottom, alt(boxes.map(({ node }) => node))),
    ),
    caption,
  ]
}

const readDiagram = (id: string): Source => {
  const source = parse(readFileSync(`content/diagrams/${id}.yaml`, 'utf8')) as Partial<Source>
  const { title = '', description = '', lanes = [], nodes = [], edges = [] } = source
  return {
    title,
    description,
    lanes,
    nodes: nodes.map((node) => ({ ...node, rank: node.rank ?? 0 })),
    edges: edges.map((edge) => ({ ...edge, kind: edge.kind ?? 'line' })),
  }
}

interface Slice {
  readonly boxes: readonly Box[]
  readonly top: number
  readonly bottom: number
}

/** Rows as long as they fit a page together, at the scale of the text's width. */
const slicesOf = (drawing: Drawing): readonly Slice[] => {
  const most = (TEXT.height * drawing.width) / TEXT.width
  const rows = [...groupBy(drawing.boxes, ({ y, height }) => Math.round(y + height / 2)).entries()]
    .sort(([a], [b]) => a - b)
    .map(([, boxes]) => boxes)
  const slices: { boxes: Box[]; top: number }[] = []
  for (const row of rows) {
    const top = Math.min(...row.map(({ y }) => y))
    const bottom = Math.max(...row.map(({ y, height }) => y + height))
    const last = slices.at(-1)
    if (last === undefined || bottom - last.top > most)
      slices.push({ boxes: [...row], top: last === undefined ? 0 : top - 16 })
    else last.boxes.push(...row)
  }
  return slices.map((slice, index) => ({ ...slice, bottom: slices[index + 1]?.top ?? drawing.height }))
}

const toBlock = (drawing: Drawing, boxes: readonly Box[], top: number, bottom: number, alt: string): Diagram => {
  const scale = TEXT.width / drawing.width
  const at = (value: number): number => Math.round(value * scale * 100) / 100
  // Each piece of a diagram with lanes has their names above it.
  const head = drawing.lanes === undefined ? 0 : LANE_HEAD
  const down = (value: number): number => at(value - top) + (top === 0 ? 0 : head)
  return {
    kind: 'diagram',
    width: TEXT.width,
    height: down(bottom),
    alt,
    lanes: drawing.lanes?.map(({ label, x, width }) => ({ label, x: at(x), width: at(width) })),
    nodes: boxes.map(({ node, x, y, width, height }) => ({
      x: at(x),
      y: down(y),
      width: at(width),
      height: at(height),
      label: node.note ? `${node.label}\n${node.note}` : node.label,
      shape: SHAPES[node.shape ?? 'task'],
    })),
    edges: drawing.wires.flatMap((wire) => {
      const pieces = clip(wire, top, bottom)
      const end = wire.points.at(-1)
      return pieces.map((points): Diagram['edges'][number] => {
        const [x, y] = points.at(-1) ?? []
        const { label } = wire
        const isHere = label !== undefined && label.y >= top && label.y <= bottom && points === pieces[0]
        const left = label === undefined ? 0 : label.x - (label.anchor === 'end' ? emsOf(label.text) * label.size : 0)
        return {
          points: points.map(([px, py]) => [at(px), down(py)] as const),
          head: wire.edge.kind !== 'line' && wire.edge.kind !== 'dashed' && x === end?.x && y === end?.y,
          ...(isHere ? { label: label.text, labelAt: [at(left), down(label.y) + 2] as const } : {}),
          dashed: wire.edge.kind === 'dashed',
        }
      })
    }),
  }
}

/** Room for the lanes' names, in points. */
const LANE_HEAD = 20

const SHAPES = { start: 'round', end: 'round', decision: 'choice', doc: 'box', task: 'box' } as const

type Points = readonly (readonly [x: number, y: number])[]

/** The pieces of a wire between two heights; its pieces run along the axes. */
const clip = ({ points }: Wire, top: number, bottom: number): readonly Points[] => {
  const pieces: [number, number][][] = []
  points.slice(1).forEach((end, index) => {
    const start = points[index] ?? end
    const from = Math.min(Math.max(start.y, top), bottom)
    const to = Math.min(Math.max(end.y, top), bottom)
    const isInside = start.y === end.y ? start.y >= top && start.y <= bottom : from !== to
    if (!isInside) return
    const last = pieces.at(-1)
    const [x, y] = last?.at(-1) ?? []
    if (x === start.x && y === from) last?.push([end.x, to])
    else
      pieces.push([
        [start.x, from],
        [end.x, to],
      ])
  })
  return pieces
}
