/*
 * A page as SVG, drawn from the same items and the same outlines as the PDF, so that what is seen is what prints.
 * Glyphs are shapes, not text: no font is needed to show it, and it works as the source of an <img>.
 */
import type { Fonts, Weight } from '../../font/fonts.ts'
import { outlinePath } from '../../font/outline.ts'
import { clustersOf, codePointOf } from '../../model/clusters.ts'
import { layersOf } from '../../model/items.ts'
import type { BoxItem, LinkItem, Page, PathItem, PictureItem, RuleItem, TextItem } from '../../model/page.ts'
import { attribute, base64, grey, number } from './markup.ts'

/** How a page is drawn. */
export interface SvgOptions {
  /** Begins the ids of glyphs; two pages in one HTML document need two. */
  readonly idPrefix: string
  /** Read out in place of the picture. */
  readonly label: string
}

/** Draws a page. No style attributes and no scripts: it stands under the strictest content security policy. */
export const paintSvg = (page: Page, fonts: Fonts, { idPrefix, label }: SvgOptions): string => {
  const shapes = collectShapes(fonts, idPrefix)
  const { watermarks, boxes, rules, shapes: figures, texts, links } = layersOf(page.items)
  const body = [
    ...watermarks.map((item) => drawText(item, fonts, shapes)),
    ...boxes.map(drawBox),
    ...[...rules].map(([thickness, lines]) => drawRules(lines, thickness)),
    ...figures.map((item) => (item.kind === 'path' ? drawPath(item) : drawPicture(item))),
    ...texts.map((item) => drawText(item, fonts, shapes)),
    ...links.map(drawLink),
  ]
  const [width, height] = [number(page.width), number(page.height)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${attribute(label)}">`,
    `<defs>${shapes.all()}</defs>`,
    `<path fill="#fff" d="M0 0h${width}v${height}H0z"/>`,
    ...body,
    '</svg>',
  ].join('')
}

/** Outlines that the page uses, each drawn once and placed by its id. */
interface Shapes {
  idOf(codePoint: number, weight: Weight): string
  all(): string
}

const collectShapes = (fonts: Fonts, prefix: string): Shapes => {
  const shapes = new Map<string, string>()
  return {
    idOf: (codePoint, weight) => {
      const id = `${prefix}${weight === 'bold' ? 'b' : 'r'}${codePoint.toString(36)}`
      if (!shapes.has(id)) {
        const { font, glyph } = fonts[weight].glyph(codePoint)
        shapes.set(id, `<path id="${id}" d="${outlinePath(font, glyph)}"/>`)
      }
      return id
    },
    all: () => [...shapes.values()].join(''),
  }
}

const drawText = (item: TextItem, fonts: Fonts, shapes: Shapes): string => {
  const weight: Weight = item.bold ? 'bold' : 'regular'
  const font = fonts[weight]
  const em = font.main.unitsPerEm
  const scale = item.size / em
  const shifts = new Map(item.shifts?.map(({ at, by }) => [at, by / scale]))
  let x = 0
  let index = 0
  let uses = ''
  for (const cluster of clustersOf(item.text)) {
    x += shifts.get(index) ?? 0
    index += Array.from(cluster).length
    const codePoint = codePointOf(cluster)
    if (cluster !== ' ')
      uses += `<use href="#${shapes.idOf(codePoint, weight)}"${x === 0 ? '' : ` x="${Math.round(x)}"`}/>`
    x += (font.glyph(codePoint).advance * em) / 1000
  }
  const turn = item.turn === undefined ? '' : ` rotate(${-item.turn})`
  const place = `translate(${number(item.x)} ${number(item.y)})${turn} scale(${scale.toPrecision(4)} ${(-scale).toPrecision(4)})`
  return `<g transform="${place}" fill="${grey(item.grey ?? 0)}">${uses}</g>`
}

const drawRules = (lines: readonly RuleItem[], thickness: number): string => {
  const data = lines.map(({ x1, y1, x2, y2 }) => `M${number(x1)} ${number(y1)}L${number(x2)} ${number(y2)}`)
  return `<path stroke="#000" stroke-linecap="square" stroke-width="${number(thickness)}" d="${data.join('')}"/>`
}

const drawBox = ({ x, y, width, height, grey: shade }: BoxItem): string =>
  shade === undefined
    ? ''
    : `<path fill="${grey(shade)}" d="M${number(x)} ${number(y)}h${number(width)}v${number(height)}h${number(-width)}z"/>`

const drawPath = ({ x, y, segments, stroke, fill, dashed }: PathItem): string => {
  const data = segments.map(([command, ...values]) => `${command}${values.map(number).join(' ')}`).join('')
  const line = stroke === undefined ? '' : ` stroke="#000" stroke-width="${number(stroke)}"`
  const dash = dashed ? ' stroke-dasharray="3 2"' : ''
  const area = fill === undefined ? 'none' : grey(fill)
  return `<path transform="translate(${number(x)} ${number(y)})" fill="${area}"${line}${dash} d="${data}"/>`
}

const drawPicture = ({ x, y, width, height, type, bytes }: PictureItem): string =>
  `<image x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" preserveAspectRatio="none" href="data:image/${type};base64,${base64(bytes)}"/>`

/** Inside of the document there is nowhere to go from a single page. */
const drawLink = ({ x, y, width, height, href }: LinkItem): string =>
  href.startsWith('#')
    ? ''
    : `<a href="${attribute(href)}"><path fill="none" pointer-events="all" d="M${number(x)} ${number(y)}h${number(width)}v${number(height)}h${number(-width)}z"/></a>`
