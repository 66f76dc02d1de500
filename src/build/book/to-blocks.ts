/*
 * From a page's elements to the engine's blocks. What folds on the screen is open in the book; what links to a form names it.
 */
import type { Block, Row } from '../../engine/model/document.ts'
import { plainText, type Run } from '../../engine/model/text.ts'
import { mm } from '../../engine/model/units.ts'
import { drawInBook } from './draw-in-book.ts'
import { childrenOf, type Element, elementsIn, type Tree } from './evaluate-page.ts'
import { toRuns, toText } from './to-runs.ts'

/** Components that a page may use; each has its case below. */
export const COMPONENTS = [
  'Bad',
  'Card',
  'Cards',
  'Checklist',
  'Diagram',
  'Fold',
  'Good',
  'Note',
  'OpenTemplate',
  'Pair',
  'Step',
  'Term',
  'Timeline',
] as const

/** What the book knows besides the page. */
export interface BookContext {
  /** Of the page, which begins the anchors of its headings. */
  readonly page: string
  readonly templateName: (id: string) => string
}

/** The blocks of a page's text. @throws in the author's language on an element that the book can't set. */
export const toBlocks = (tree: Tree, context: BookContext): readonly Block[] =>
  tree.flatMap((node) => (typeof node === 'string' ? [] : elementBlocks(node, context)))

const elementBlocks = (element: Element, context: BookContext): readonly Block[] => {
  const children = childrenOf(element.props['children'])
  switch (element.type) {
    case 'h2':
      return [{ kind: 'heading', level: 2, text: plainText(toText(children)) }]
    case 'h3':
    case 'h4':
      return [{ kind: 'heading', level: 3, text: plainText(toText(children)) }]
    case 'p':
      return [{ kind: 'paragraph', text: toText(children), align: 'justify' }]
    case 'ul':
    case 'ol':
      return [{ kind: 'list', style: element.type === 'ul' ? 'bulleted' : 'numbered', items: itemsOf(element) }]
    case 'table':
      return [tableOf(element)]
    case 'blockquote':
      return toBlocks(children, context)
    default:
      return componentBlocks(element, children, context)
  }
}

const componentBlocks = (element: Element, children: Tree, context: BookContext): readonly Block[] => {
  const title = String(element.props['title'] ?? '')
  const id = String(element.props['id'] ?? '')
  switch (element.type) {
    case 'Pair':
      return [pairOf(element)]
    case 'Cards':
      return elementsIn(element).flatMap((card) => elementBlocks(card, context))
    case 'Card':
      return [{ kind: 'box', title, text: textOf(children) }]
    case 'Note':
      return [{ kind: 'box', text: textOf(children) }]
    case 'Fold':
      return [{ kind: 'heading', level: 3, text: title }, ...toBlocks(children, context)]
    case 'Checklist': {
      const items = elementsIn(element).flatMap(itemsOf)
      return [
        { kind: 'heading', level: 3, text: title },
        { kind: 'checklist', items: items.map((text) => ({ text })) },
      ]
    }
    case 'Timeline':
      return [timelineOf(element)]
    case 'Diagram':
      return drawInBook(id)
    case 'OpenTemplate':
      return [{ kind: 'paragraph', style: 'note', text: `表：${context.templateName(id)}（在网站的“模板”里填）` }]
    default:
      throw new Error(`${context.page} 里的 <${element.type}> 书里还不会排，请在 src/build/book/to-blocks.ts 里加上。`)
  }
}

/** The items of a list; what stands below an item's text follows it on lines of its own. */
const itemsOf = (list: Element): readonly (readonly Run[])[] =>
  elementsIn(list).map((item) => textOf(childrenOf(item.props['children'])))

/** Texts and paragraphs as one text, a line each. */
const textOf = (tree: Tree): readonly Run[] => {
  const lines: Run[][] = []
  let open: (Element | string)[] = []
  const close = (): void => {
    const runs = toRuns(open)
    if (runs.length > 0) lines.push([...runs])
    open = []
  }
  for (const node of tree) {
    if (typeof node === 'string' || !/^(?:p|ul|ol|h\d)$/.test(node.type)) open.push(node)
    else {
      close()
      if (node.type === 'p') lines.push([...toRuns(childrenOf(node.props['children']))])
      else for (const item of itemsOf(node)) lines.push([{ text: '· ' }, ...item])
    }
  }
  close()
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]))
}

const tableOf = (table: Element): Block => {
  const rows = elementsIn(table)
    .flatMap(elementsIn)
    .map((row) => elementsIn(row).map((cell) => toText(childrenOf(cell.props['children']))))
  const [head = [], ...body] = rows
  // A column gets room by what it holds, within reason: the square root keeps long texts from taking all of it.
  const weights = head.map((_, column) =>
    Math.max(2.2, Math.sqrt(Math.max(...rows.map((row) => plainText(row[column] ?? '').length)))),
  )
  return {
    kind: 'table',
    columns: head.map((title, column) => ({ title: plainText(title), width: { fraction: weights[column] ?? 1 } })),
    rows: body.map((cells): Row => ({ cells })),
  }
}

/** How not to and how to, side by side under their titles. */
const pairOf = (pair: Element): Block => {
  const sides = elementsIn(pair)
  const sign = (side: Element): string => (side.type === 'Bad' ? '×' : '✓')
  return {
    kind: 'table',
    columns: sides.map((side) => ({
      title: `${sign(side)} ${String(side.props['title'] ?? '')}`,
      width: { fraction: 1 },
    })),
    rows: [{ cells: sides.map((side) => textOf(childrenOf(side.props['children']))) }],
  }
}

const timelineOf = (timeline: Element): Block => ({
  kind: 'table',
  columns: [
    { title: '时间', width: { fixed: mm(18) } },
    { title: '做什么', width: { fraction: 1 } },
  ],
  rows: elementsIn(timeline).map(
    (step): Row => ({
      cells: [
        String(step.props['time'] ?? ''),
        [{ text: `${String(step.props['title'] ?? '')}\n`, bold: true }, ...textOf(childrenOf(step.props['children']))],
      ],
    }),
  ),
})
