/*
 * One page's items as a content stream (ISO 32000-1, 8 and 9).
 * Everything drawn is either in the marked content of a structure element or an artifact: nothing is left untagged.
 */
import type { Weight } from '../../font/fonts.ts'
import { assertNever, byDepth } from '../../model/items.ts'
import type { BoxItem, Item, Page, PathItem, PictureItem, RuleItem, Segment, TextItem } from '../../model/page.ts'
import type { CidFont } from './cid-font.ts'

/** What a page's operators name: fonts by weight, pictures by what they show. */
export interface PageResources {
  readonly fonts: Readonly<Record<Weight, CidFont>>
  /** The name of a picture in the page's resources. */
  pictureName(item: PictureItem): string
}

/** A page's operators, and which node of the structure tree each piece of marked content belongs to, by MCID. */
export interface PageContent {
  readonly operators: string
  readonly marks: readonly number[]
}

/** Names of the fonts in a page's resources. */
export const RESOURCE = { regular: 'F1', bold: 'F2' } as const satisfies Record<Weight, string>

/** Paints a page. `tagName` gives the structure type of a node, for readers that look at the stream alone. */
export const paintPage = (page: Page, resources: PageResources, tagName: (tag: number) => string): PageContent => {
  const marks: number[] = []
  const lines: string[] = []
  let open: number | undefined | 'none' = 'none'
  const enter = (tag: number | undefined): void => {
    if (open === tag) return
    if (open !== 'none') lines.push('EMC')
    if (tag === undefined) lines.push('/Artifact BMC')
    else lines.push(`/${tagName(tag)} <</MCID ${marks.push(tag) - 1}>> BDC`)
    open = tag
  }
  for (const item of byDepth(page.items)) {
    const operators = paint(item, page.height, resources)
    if (operators === '') continue
    enter('tag' in item ? item.tag : undefined)
    lines.push(operators)
  }
  if (open !== 'none') lines.push('EMC')
  return { operators: lines.join('\n'), marks }
}

const paint = (item: Item, pageHeight: number, resources: PageResources): string => {
  switch (item.kind) {
    case 'text':
      return paintText(item, pageHeight, resources.fonts)
    case 'rule':
      return paintRule(item, pageHeight)
    case 'box':
      return paintBox(item, pageHeight)
    case 'path':
      return paintPath(item, pageHeight)
    case 'picture':
      return paintPicture(item, pageHeight, resources.pictureName(item))
    case 'link':
      return '' // An annotation, not part of the page's content.
    default:
      return assertNever(item)
  }
}

const paintText = (item: TextItem, pageHeight: number, fonts: PageResources['fonts']): string => {
  const grey = item.grey ?? 0
  const fill = grey === 0 ? '' : `${number(grey)} g `
  const reset = grey === 0 ? '' : ' 0 g'
  const weight: Weight = item.bold ? 'bold' : 'regular'
  const matrix = item.turn === undefined ? '1 0 0 1' : rotation(item.turn)
  const place = `${matrix} ${number(item.x)} ${number(pageHeight - item.y)} Tm`
  return `BT ${fill}/${RESOURCE[weight]} ${number(item.size)} Tf ${place} ${showText(item, fonts[weight])}${reset} ET`
}

/** Shifts go into the array of TJ, in thousandths of an em, positive to the left (ISO 32000-1, 9.4.3). */
const showText = ({ text, shifts, size }: TextItem, font: CidFont): string => {
  if (shifts === undefined) return `<${font.encode(text)}> Tj`
  const chars = Array.from(text)
  let from = 0
  const parts = shifts.map(({ at, by }) => {
    const before = at === from ? '' : `<${font.encode(chars.slice(from, at).join(''))}>`
    from = at
    return `${before}${number((-by * 1000) / size)}`
  })
  return `[${parts.join('')}<${font.encode(chars.slice(from).join(''))}>] TJ`
}

const rotation = (degrees: number): string => {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return [cos, sin, -sin, cos].map((value) => value.toFixed(4)).join(' ')
}

/** Square caps (`2 J`): the corners of a frame close. */
const paintRule = ({ x1, y1, x2, y2, thickness }: RuleItem, pageHeight: number): string =>
  `2 J ${number(thickness)} w ${number(x1)} ${number(pageHeight - y1)} m ${number(x2)} ${number(pageHeight - y2)} l S`

const paintBox = ({ x, y, width, height, grey }: BoxItem, pageHeight: number): string =>
  grey === undefined
    ? ''
    : `${number(grey)} g ${[x, pageHeight - y - height, width, height].map(number).join(' ')} re f 0 g`

/** Two decimals: a hundredth of a point is finer than any device. */
const number = (value: number): string => String(Math.round(value * 100) / 100)

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
