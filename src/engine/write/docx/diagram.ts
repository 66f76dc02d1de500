/*
 * A diagram as shapes of Word, which can be moved and written in, not as a picture of them.
 */
import { AlignmentType, Paragraph } from 'docx'
import { type IShapeGroupChildOptions, ShapeGroupRun } from 'docx/shapes'
import type { Diagram, Lane } from '../../model/document.ts'
import type { Pt } from '../../model/units.ts'
import { writable } from '../writable.ts'
import { cellParagraph } from './cell-paragraph.ts'
import { STYLE } from './look.ts'
import { widthOf } from './measure.ts'
import { kept, type Setting } from './setting.ts'
import { greyHex, pixels } from './units.ts'

const INK = '000000'
const LABEL_SIZE: Pt = 9.5
const NO_MARGINS = { top: 0, right: 0, bottom: 0, left: 0 } as const

/** The drawing, scaled down where it is too wide; one without anything drawn is its description. */
export const diagramParagraph = (diagram: Diagram, setting: Setting): Paragraph => {
  const { lanes = [], nodes, edges, alt, width, height } = diagram
  if (lanes.length + nodes.length + edges.length === 0) return cellParagraph(alt, setting)
  const scale = Math.min(1, setting.room / width)
  const group = new ShapeGroupRun({
    altText: { name: '图', description: writable(alt) },
    transformation: { width: pixels(width * scale), height: pixels(height * scale) },
    children: [
      // Keeps the drawing's own size, whatever is in it.
      shape('rectangle', { x: 0, y: 0, width, height }, { line: 'none' }),
      ...lanes.flatMap((lane) => laneShapes(lane, width, height)),
      ...edges.flatMap(segments),
      ...nodes.map((node) => shape(SHAPES[node.shape ?? 'box'], node, { fill: 'FFFFFF', text: node.label })),
      ...edges.flatMap((edge) => edgeLabel(edge)),
    ],
  })
  return new Paragraph({
    ...kept(setting),
    alignment: AlignmentType.CENTER,
    children: [group],
  })
}

const SHAPES = { box: 'rectangle', round: 'roundedRectangle', diamond: 'diamond', choice: 'hexagon' } as const

interface Area {
  readonly x: Pt
  readonly y: Pt
  readonly width: Pt
  readonly height: Pt
}

interface Look {
  readonly fill?: string
  readonly line?: string
  readonly text?: string
  readonly align?: 'left' | 'center'
}

const shape = (
  type: (typeof SHAPES)[keyof typeof SHAPES],
  { x, y, width, height }: Area,
  { fill = 'none', line = INK, text = '', align = 'center' }: Look,
): IShapeGroupChildOptions => ({
  type,
  transformation: { offset: { left: pixels(x), top: pixels(y) }, width: pixels(width), height: pixels(height) },
  fill,
  line: line === 'none' ? 'none' : { color: line, width: 0.75 },
  ...(text === ''
    ? {}
    : {
        textOptions: { margins: NO_MARGINS },
        children: writable(text)
          .split('\n')
          .map(
            (one) =>
              new Paragraph({
                style: STYLE.cell,
                alignment: align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER,
                text: one,
              }),
          ),
      }),
})

const laneShapes = (lane: Lane, width: Pt, height: Pt): readonly IShapeGroupChildOptions[] => {
  const area =
    'y' in lane ? { x: 0, y: lane.y, width, height: lane.height } : { x: lane.x, y: 0, width: lane.width, height }
  const name = { x: area.x + 4, y: area.y + 2, width: widthOf(lane.label, LABEL_SIZE) + 8, height: 16 }
  return [
    shape('rectangle', area, { fill: greyHex(0.97), line: greyHex(0.7) }),
    shape('rectangle', name, { line: 'none', text: lane.label, align: 'left' }),
  ]
}

/** A line from point to point, its head at the end of the last. */
const segments = ({
  points,
  dashed = false,
  head = true,
}: Diagram['edges'][number]): readonly IShapeGroupChildOptions[] =>
  points.slice(1).map(([x2, y2], index): IShapeGroupChildOptions => {
    const [x1, y1] = points[index] ?? [x2, y2]
    return {
      type: 'line',
      transformation: {
        offset: { left: pixels(Math.min(x1, x2)), top: pixels(Math.min(y1, y2)) },
        width: pixels(Math.abs(x2 - x1)),
        height: pixels(Math.abs(y2 - y1)),
        flip: { horizontal: x2 < x1, vertical: y2 < y1 },
      },
      line: {
        color: INK,
        width: 0.75,
        ...(dashed ? { dash: 'dash' as const } : {}),
        ...(head && index === points.length - 2 ? { endArrow: 'triangle' as const } : {}),
      },
    }
  })

const edgeLabel = ({ points, label = '' }: Diagram['edges'][number]): readonly IShapeGroupChildOptions[] => {
  const middle = Math.ceil(points.length / 2)
  const [[x1, y1], [x2, y2]] = [points[middle - 1] ?? [0, 0], points[middle] ?? [0, 0]]
  if (label === '') return []
  const width = widthOf(label, LABEL_SIZE) + 6
  const area = { x: (x1 + x2 - width) / 2, y: (y1 + y2) / 2 - 8, width, height: 16 }
  return [shape('rectangle', area, { fill: 'FFFFFF', line: 'none', text: label })]
}
