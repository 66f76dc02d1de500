/*
 * The sheet as the only thing on paper: its pages as they are drawn, each on a sheet of its own size.
 */
import type { DrawnPage } from '../../export/messages.ts'

/** Puts pages where the printer finds them, or says why there are none. They go when the printing is over. */
export const putOnPaper = (pages: readonly DrawnPage[] | undefined): void => {
  const [first] = pages ?? []
  const sheets = document.createElement('div')
  sheets.className = 'printed'
  if (first === undefined) sheets.append(Object.assign(document.createElement('p'), { textContent: NOT_READY }))
  // The same drawings stand beside the form: what they refer to must be their own.
  for (const { svg } of pages ?? []) sheets.append(toElement(svg.replaceAll('sheet-', 'printed-')))
  const paper = new CSSStyleSheet()
  if (first) paper.replaceSync(`@page { size: ${first.width}pt ${first.height}pt; margin: 0 }`)
  document.body.append(sheets)
  document.body.dataset['printing'] = ''
  document.adoptedStyleSheets.push(paper)
  const end = (): void => {
    sheets.remove()
    delete document.body.dataset['printing']
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== paper)
  }
  // Some browsers come back from print() at once: what is printed stays until they have it.
  window.addEventListener('afterprint', end, { once: true })
}

/** Whether something is on its way to the printer already. */
export const isOnPaper = (): boolean => document.querySelector('body > .printed') !== null

const toElement = (svg: string): Element =>
  document.adoptNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement)

const NOT_READY =
  '这张表刚才还没有排好版，所以没有印出来。请关掉打印窗口，过几秒再打印一次；还是这样，请下载 PDF 再打印。'
