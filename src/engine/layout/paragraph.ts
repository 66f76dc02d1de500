import type { Heading, List, Paragraph } from '../model/document.ts'
import type { Item, Tag } from '../model/page.ts'
import type { Pt } from '../model/units.ts'
import { type Draw, drawMoved, type FlowItem } from '../paginate/flow-item.ts'
import { drawText, placeText, type SetText, sliceText } from './set-text.ts'
import type { Setting } from './setting.ts'
import { GAP, LIST, MIN_LINES, TYPE, type TypeStyle } from './style.ts'

const HEADING = {
  1: { style: TYPE.title, gap: GAP.title, below: 8, tag: 'H1' },
  2: { style: TYPE.part, gap: GAP.part, below: 4, tag: 'H2' },
  3: { style: TYPE.section, gap: GAP.section, below: 2, tag: 'H3' },
} as const satisfies Record<number, { style: TypeStyle; gap: Pt; below: Pt; tag: Tag['type'] }>

/** A heading and the white below it; never last on a page. */
export const layoutHeading = ({ level, text, id }: Heading, setting: Setting): readonly FlowItem[] => {
  const { style, gap, below, tag: type } = HEADING[level]
  const tag = setting.tag({ type, parent: setting.root })
  const set = setting.set(text, setting.width, style, { tag })
  const heading = setting.heading({ level, text, id })
  const height = set.lines.length * style.leading + below
  const align = level === 1 ? 'center' : 'left'
  const place = { x: 0, y: 0, room: setting.width, align, tag } as const
  const drawWords = drawText(set, style, place)
  const draw: Draw = (items, x, y) => {
    items.push({ kind: 'box', x, y, width: 0, height: 0, heading })
    drawWords(items, x, y)
  }
  return [{ height, gap, keepWithNext: true, draw }]
}

/** A paragraph, split between lines where a page ends, two lines at least on either side. */
export const layoutParagraph = (paragraph: Paragraph, setting: Setting): readonly FlowItem[] => {
  const { text, field } = paragraph
  const style = paragraph.style === 'note' ? TYPE.note : TYPE.body
  const tag = setting.tag({ type: 'P', parent: setting.root })
  const set = setting.set(text, setting.width, style, { field, tag, justify: paragraph.align === 'justify' })
  return [linesItem({ set, style, x: 0, room: setting.width, tag, field, before: [] })]
}

/** Items with their dot or number; an item is split like a paragraph. */
export const layoutList = ({ style: kind, items, field }: List, setting: Setting): readonly FlowItem[] => {
  const style = TYPE.body
  const numbering = kind === 'numbered' ? 'Decimal' : 'Disc'
  const list = setting.tag({ type: 'L', parent: setting.root, numbering })
  const labels = items.map((_, index) => (kind === 'numbered' ? `${index + 1}.` : '·'))
  const indent = Math.max(LIST.indent, ...labels.map((label) => setting.measure(label, style) + LIST.gap))
  return items.map((text, index) => {
    const item = setting.tag({ type: 'LI', parent: list })
    const label = setting.tag({ type: 'Lbl', parent: item })
    const before = placeText(setting.set(labels[index] ?? '', indent, style), style, {
      x: 0,
      y: 0,
      room: indent,
      tag: label,
    })
    const tag = setting.tag({ type: 'LBody', parent: item })
    const room = setting.width - indent
    const set = setting.set(text, room, style, { field, tag })
    return {
      ...linesItem({ set, style, x: indent, room, tag, field, before }),
      gap: index === 0 ? GAP.text : LIST.between,
    }
  })
}

interface Lines {
  readonly set: SetText
  readonly style: TypeStyle
  readonly x: Pt
  readonly room: Pt
  readonly tag: number
  readonly field?: string | undefined
  /** Stands beside the first line. */
  readonly before: readonly Item[]
}

const linesItem = (lines: Lines): FlowItem => {
  const { set, style, x, room, tag, field, before } = lines
  const height = set.lines.length * style.leading
  return {
    height,
    gap: GAP.text,
    draw: (items, left, top) => {
      if (field !== undefined) items.push({ kind: 'box', x: left + x, y: top, width: room, height, field })
      drawMoved(before)(items, left, top)
      drawText(set, style, { x, y: 0, room, tag })(items, left, top)
    },
    split: (space) => {
      const count = Math.min(Math.floor(space / style.leading), set.lines.length - MIN_LINES)
      if (count < MIN_LINES) return undefined
      return [
        linesItem({ ...lines, set: sliceText(set, 0, count) }),
        linesItem({ ...lines, set: sliceText(set, count), before: [] }),
      ]
    },
  }
}
