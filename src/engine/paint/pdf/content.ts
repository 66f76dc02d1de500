/*
 * One page's items as a content stream (ISO 32000-1, 8 and 9).
 * Everything drawn is either in the marked content of a structure element or an artifact: nothing is left untagged.
 *
 *   layer by layer, from the lowest → operators, each in the mark of its node → one text object for all text
 */
import type { Weight } from '../../font/fonts.ts'
import { layersOf } from '../../model/items.ts'
import type { BoxItem, Page, PathItem, PictureItem, RuleItem, Segment, TextItem } from '../../model/page.ts'
import type { CidFont } from './cid-font.ts'
import { number } from './number.ts'
import { startText } from './text-object.ts'

/** What a page's operators name: fonts by weight, pictures by what they show. */
export interface PageResources {
  readonly fonts: Readonly<Record<Weight, CidFont>>
  /** The name of a picture in the page's resources. */
  pictureName(item: PictureItem): string
}

/** A page's operators, and which node of the structure tree each piece of marked content belongs to, by MCID. */
export interface PageContent {
  /** A character a byte. */
  readonly operators: string
  readonly marks: readonly number[]
}

/** Paints a page. `tagName` gives the structure type of a node, for readers that look at the stream alone. */
export const paintPage = (page: Page, resources: PageResources, tagName: (tag: number) => string): PageContent => {
  const { watermarks, boxes, rules, shapes, texts } = layersOf(page.items)
  const stream = startStream(tagName)
  for (const item of watermarks) stream.add(undefined, paintTurned(item, page.height, resources.fonts))
  for (const item of boxes) if (item.grey !== undefined) stream.add(undefined, paintBox(item, item.grey, page.height))
  for (const [thickness, lines] of rules) stream.add(undefined, paintRules(lines, thickness, page.height))
  for (const item of shapes) {
    const operators =
      item.kind === 'path' ? paintPath(item, page.height) : paintPicture(item, page.height, resources.pictureName(item))
    stream.add(item.tag, operators)
  }
  stream.open('none')
  if (texts.length > 0) {
    const text = startText(resources.fonts, page.height)
    stream.add('none', 'BT')
    for (const item of texts) stream.add(item.tag, text.show(item))
    stream.open('none')
    stream.add('none', 'ET')
  }
  return stream.end()
}

/** A node, an artifact where there is none, or outside of any mark. */
type Mark = number | undefined | 'none'

/** Operators in their marks. A mark may not reach into a text object or out of one (ISO 32000-1, 14.6.1). */
const startStream = (tagName: (tag: number) => string) => {
  const marks: number[] = []
  const lines: string[] = []
  let current: Mark = 'none'
  const open = (mark: Mark): void => {
    if (current === mark) return
    if (current !== 'none') lines.push('EMC')
    if (mark === undefined) lines.push('/Artifact BMC')
    else if (mark !== 'none') lines.push(`/${tagName(mark)}<</MCID ${marks.push(mark) - 1}>>BDC`)
    current = mark
  }
  return {
    open,
    add: (mark: Mark, operators: string): void => {
      open(mark)
      lines.push(operators)
    },
    end: (): PageContent => {
      open('none')
      return { operators: lines.join('\n'), marks }
    },
  }
}

/** The watermark, in a text object of its own. */
const paintTurned = (item: TextItem, pageHeight: number, fonts: PageResources['fonts']): string => {
  const angle = ((item.turn ?? 0) * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const matrix = [cos, sin, -sin, cos].map((value) => value.toFixed(4)).join(' ')
  const text = startText(fonts, pageHeight)
  return `q BT ${matrix} ${number(item.x)} ${number(pageHeight - item.y)} Tm ${text.showHere(item)} ET Q`
}

/** Square caps (`2 J`): the corners of a frame close. */
const paintRules = (rules: readonly RuleItem[], thickness: number, pageHeight: number): string => {
  const lines = rules.map(
    ({ x1, y1, x2, y2 }) => `${number(x1)} ${number(pageHeight - y1)} m ${number(x2)} ${number(pageHeight - y2)} l`,
  )
  return `2 J ${number(thickness)} w ${lines.join('\n')} S`
}

const paintBox = ({ x, y, width, height }: BoxItem, grey: number, pageHeight: number): string =>
  `${number(grey)} g ${[x, pageHeight - y - height, width, height].map(number).join(' ')} re f 0 g`

const paintPath = ({ x, y, segments, stroke, fill, dashed }: PathItem, pageHeight: number): string => {
  const operators = segments.map((segment) => paintSegment(segment, x, pageHeight - y))
  const end = stroke === undefined ? 'f' : fill === undefined ? 'S' : 'B'
  const area = fill === undefined ? '' : `${number(fill)} g `
  const line = stroke === undefined ? '' : `0 J ${number(stroke)} w ${dashed ? '[3 2] 0 d ' : ''}`
  return `${area}${line}${operators.join(' ')} ${end}${dashed ? ' [] 0 d' : ''}${fill === undefined ? '' : ' 0 g'}`
}

const paintSegment = ([command, ...values]: Segment, x: number, y: number): string => {
  const placed = values.map((value, index) => number(index % 2 === 0 ? x + value : y - value))
  return [...placed, command === 'Z' ? 'h' : command.toLowerCase()].join(' ')
}

const paintPicture = ({ x, y, width, height }: PictureItem, pageHeight: number, name: string): string =>
  `q ${number(width)} 0 0 ${number(height)} ${number(x)} ${number(pageHeight - y - height)} cm /${name} Do Q`
