/*
 * Lanes, arrows and boxes of a diagram at a scale, from its top left.
 */
import type { Diagram } from '../model/document.ts'
import type { Item, PathItem, Segment } from '../model/page.ts'
import type { Pt } from '../model/units.ts'
import { placeText } from './set-text.ts'
import type { Setting } from './setting.ts'
import { RULE, TYPE, type TypeStyle } from './style.ts'

type Node = Diagram['nodes'][number]
type Edge = Diagram['edges'][number]

const HEAD: Pt = 5 // Length of an arrow's head.
const PAD: Pt = 4
const POINT: Pt = 6 // How far the sides of a choice stick out.
const LANE_LABEL: Pt = 16
const LANE_GREY = 0.96

/** Everything that is drawn; all of it belongs to the figure's node. */
export const drawDiagram = (diagram: Diagram, scale: number, tag: number, setting: Setting): readonly Item[] => {
  const style: TypeStyle = { size: TYPE.note.size * scale, leading: TYPE.note.leading * scale }
  const lanes = (diagram.lanes ?? []).flatMap((lane, index): Item[] => {
    const isAcross = 'y' in lane
    const area = isAcross
      ? { x: 0, y: lane.y * scale, width: diagram.width * scale, height: lane.height * scale }
      : { x: lane.x * scale, y: 0, width: lane.width * scale, height: diagram.height * scale }
    const height = LANE_LABEL * scale
    const head = isAcross ? { x: PAD * scale, y: area.y, width: 120 * scale, height } : { ...area, height }
    const shade = index % 2 === 0 ? LANE_GREY : 1
    return [{ kind: 'box', ...area, grey: shade }, ...label(lane.label, head, isAcross ? 'left' : 'center')]
  })
  function label(text: string, area: Area, align: 'left' | 'center'): readonly Item[] {
    const room = area.width - 2 * PAD * scale
    const set = setting.set(text, room, style)
    const y = area.y + (area.height - set.lines.length * style.leading) / 2
    return placeText(set, style, { x: area.x + PAD * scale, y, room, align, tag })
  }
  const edges = diagram.edges.flatMap((edge) => drawEdge(edge, scale, tag, label))
  const nodes = diagram.nodes.flatMap((node): Item[] => {
    const area = { x: node.x * scale, y: node.y * scale, width: node.width * scale, height: node.height * scale }
    const outline: PathItem = {
      kind: 'path',
      x: area.x,
      y: area.y,
      segments: outlineOf(node.shape, area.width, area.height),
      stroke: RULE + 0.3,
      fill: 1,
      tag,
    }
    return [outline, ...label(node.label, area, 'center')]
  })
  return [...lanes, ...edges, ...nodes]
}

interface Area {
  readonly x: Pt
  readonly y: Pt
  readonly width: Pt
  readonly height: Pt
}

const outlineOf = (shape: Node['shape'], width: Pt, height: Pt): readonly Segment[] => {
  switch (shape) {
    case 'diamond':
      return [['M', width / 2, 0], ['L', width, height / 2], ['L', width / 2, height], ['L', 0, height / 2], ['Z']]
    case 'choice':
      return [
        ['M', POINT, 0],
        ['L', width - POINT, 0],
        ['L', width, height / 2],
        ['L', width - POINT, height],
        ['L', POINT, height],
        ['L', 0, height / 2],
        ['Z'],
      ]
    case 'round':
      return roundedBox(width, height, Math.min(height / 2, 10))
    default:
      return [['M', 0, 0], ['L', width, 0], ['L', width, height], ['L', 0, height], ['Z']]
  }
}

/** Corners as cubic curves whose controls lie 0.5523 of the radius from their ends. */
const roundedBox = (w: Pt, h: Pt, r: Pt): readonly Segment[] => {
  const c = r * (1 - 0.5523)
  return [
    ['M', r, 0],
    ['L', w - r, 0],
    ['C', w - c, 0, w, c, w, r],
    ['L', w, h - r],
    ['C', w, h - c, w - c, h, w - r, h],
    ['L', r, h],
    ['C', c, h, 0, h - c, 0, h - r],
    ['L', 0, r],
    ['C', 0, c, c, 0, r, 0],
    ['Z'],
  ]
}

const drawEdge = (
  edge: Edge,
  scale: number,
  tag: number,
  label: (text: string, area: Area, align: 'left' | 'center') => readonly Item[],
): readonly Item[] => {
  const points = edge.points.map(([x, y]) => [x * scale, y * scale] as const)
  const end = points.at(-1)
  const before = points.at(-2)
  if (end === undefined || before === undefined) return []
  const line: PathItem = {
    kind: 'path',
    x: 0,
    y: 0,
    segments: points.map(([x, y], index): Segment => [index === 0 ? 'M' : 'L', x, y]),
    stroke: RULE + 0.2,
    dashed: edge.dashed,
    tag,
  }
  const head: PathItem = { kind: 'path', x: 0, y: 0, segments: arrowHead(before, end, HEAD * scale), fill: 0, tag }
  const height = TYPE.note.leading * scale
  const middle = points[Math.floor((points.length - 1) / 2)] ?? end
  const [x, y] =
    edge.labelAt === undefined
      ? [middle[0] + 2, middle[1]]
      : [edge.labelAt[0] * scale - PAD * scale, edge.labelAt[1] * scale - height]
  const area = { x, y, width: (edge.labelAt === undefined ? 60 : 120) * scale, height }
  return [
    line,
    ...(edge.head === false ? [] : [head]),
    ...(edge.label === undefined ? [] : label(edge.label, area, 'left')),
  ]
}

type Point = readonly [x: Pt, y: Pt]

const arrowHead = ([fromX, fromY]: Point, [x, y]: Point, length: Pt): readonly Segment[] => {
  const distance = Math.hypot(x - fromX, y - fromY) || 1
  const [dx, dy] = [((x - fromX) / distance) * length, ((y - fromY) / distance) * length]
  return [['M', x, y], ['L', x - dx - dy / 2, y - dy + dx / 2], ['L', x - dx + dy / 2, y - dy - dx / 2], ['Z']]
}
