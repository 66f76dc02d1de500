/*
 * Printing the sheet itself, not the page that it is filled in on: the pages as they are drawn, in their own size.
 */
import { drawSheet } from '../../export/draw.ts'
import type { SheetData } from '../../forms/check.ts'
import type { Template } from '../../templates/define-template.ts'
import { contextNow } from '../context.ts'

/** Draws the sheet and opens the browser's dialog for printing. */
export const print = async (template: Template, data: SheetData): Promise<undefined> => {
  const { toDocument } = await template.loadDocument()
  const { pages } = await drawSheet(toDocument(data, contextNow()))
  const [first] = pages
  if (first === undefined) return
  const paper = new CSSStyleSheet()
  paper.replaceSync(`@page { size: ${first.width}pt ${first.height}pt; margin: 0 }`)
  const sheets = document.createElement('div')
  sheets.className = 'printed'
  // The same drawings stand beside the form: what they refer to must be their own.
  for (const { svg } of pages) sheets.append(toElement(svg.replaceAll('sheet-', 'printed-')))
  document.body.append(sheets)
  document.adoptedStyleSheets.push(paper)
  const end = (): void => {
    sheets.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== paper)
  }
  // Some browsers come back from print() at once: what is printed stays until they have it.
  window.addEventListener('afterprint', end, { once: true })
  window.print()
}

const toElement = (svg: string): Element =>
  document.adoptNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement)
