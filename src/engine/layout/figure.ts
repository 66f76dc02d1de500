/*
 * Things that are looked at: pictures, drawings, codes. Each is one figure with its words (ISO 14289-1, 7.3).
 */

import { encode } from 'uqr'
import type { Diagram, Picture, QrCode } from '../model/document.ts'
import { moveItem } from '../model/items.ts'
import type { Item, Segment } from '../model/page.ts'
import type { Pt } from '../model/units.ts'
import { wellFormed } from '../model/well-formed.ts'
import { drawMoved, type FlowItem } from '../paginate/flow-item.ts'
import { drawDiagram } from './draw-diagram.ts'
import { layoutParagraph } from './paragraph.ts'
import { placeText } from './set-text.ts'
import type { Setting } from './setting.ts'
import { GAP, TYPE } from './style.ts'

const POINTS_PER_PIXEL = 72 / 150 // As printed, at 150 dpi.

/** A picture, no wider than the text and no taller than a page. */
export const layoutPicture = (picture: Picture, setting: Setting): readonly FlowItem[] => {
  const { type, bytes, alt } = picture
  const tag = setting.tag({ type: 'Figure', parent: setting.root, alt })
  const wanted = picture.printedWidth ?? picture.width * POINTS_PER_PIXEL
  const ratio = picture.height / picture.width
  const width = Math.min(wanted, setting.width, setting.height / ratio)
  const height = width * ratio
  return [figure(height, [{ kind: 'picture', x: 0, y: 0, width, height, type, bytes, tag }])]
}

/** A drawing in vectors, in the middle; scaled down where it is larger than the page. */
export const layoutDiagram = (diagram: Diagram, setting: Setting): readonly FlowItem[] => {
  const tag = setting.tag({ type: 'Figure', parent: setting.root, alt: diagram.alt })
  const scale = Math.min(1, setting.width / diagram.width, setting.height / diagram.height)
  const left = (setting.width - diagram.width * scale) / 2
  const items = drawDiagram(diagram, scale, tag, setting)
  return [
    figure(
      diagram.height * scale,
      items.map((item) => moveItem(item, left, 0)),
    ),
  ]
}

/** Bytes that the largest code holds at this level of correction (ISO/IEC 18004, table 7: 40-M). */
const MOST_BYTES = 2331

/** The caption stands beside the code, or below it where less room than this is left. */
const CAPTION = { gap: 8, narrowest: 60 } as const satisfies Record<string, Pt>

/** A code, with its caption at its side; a text too long for any code is set as text. */
export const layoutQrCode = ({ text: given, size, caption }: QrCode, setting: Setting): readonly FlowItem[] => {
  const text = wellFormed(given)
  if (new TextEncoder().encode(text).length > MOST_BYTES) {
    return layoutParagraph({ kind: 'paragraph', text: caption === undefined ? text : `${caption}\n${text}` }, setting)
  }
  const tag = setting.tag({ type: 'Figure', parent: setting.root, alt: `二维码：${text}` })
  const side = Math.min(size, setting.width, setting.height)
  const code: Item = { kind: 'path', x: 0, y: 0, segments: modulesOf(text, side), fill: 0, tag }
  if (caption === undefined) return [figure(side, [code])]
  const isBeside = setting.width - side - CAPTION.gap >= CAPTION.narrowest
  const x = isBeside ? side + CAPTION.gap : 0
  const y = isBeside ? 0 : side
  const room = setting.width - x
  const words = setting.tag({ type: 'P', parent: setting.root })
  const set = setting.set(caption, room, TYPE.note, { tag: words })
  const height = Math.max(side, y + set.lines.length * TYPE.note.leading)
  return [figure(height, [code, ...placeText(set, TYPE.note, { x, y, room, tag: words })])]
}

const figure = (height: Pt, content: readonly Item[]): FlowItem => ({
  height,
  gap: GAP.text,
  whole: true,
  draw: drawMoved(content),
})

/** Black modules, runs of a row as one rectangle each; the quiet zone is part of the size (ISO/IEC 18004, 5.3.8). */
const modulesOf = (text: string, size: Pt): readonly Segment[] => {
  const { data } = encode(text, { ecc: 'M', border: 4 })
  const module = size / data.length
  return data.flatMap((row, y) =>
    runsOf(row).flatMap(([from, to]): Segment[] => [
      ['M', from * module, y * module],
      ['L', to * module, y * module],
      ['L', to * module, (y + 1) * module],
      ['L', from * module, (y + 1) * module],
      ['Z'],
    ]),
  )
}

const runsOf = (row: readonly boolean[]): readonly (readonly [from: number, to: number])[] => {
  const runs: [number, number][] = []
  row.forEach((isBlack, x) => {
    const last = runs.at(-1)
    if (!isBlack) return
    if (last !== undefined && last[1] === x) last[1] = x + 1
    else runs.push([x, x + 1])
  })
  return runs
}
