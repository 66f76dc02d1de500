import type { SheetData } from '../../forms/check.ts'
import type { Template } from '../../templates/define-template.ts'
import { makeReady } from './make-ready.ts'
import { putOnPaper } from './put-on-paper.ts'

/** Draws the sheet and opens the browser's dialog for printing. */
export const print = async (template: Template, data: SheetData): Promise<undefined> => {
  putOnPaper(await makeReady(template, data))
  window.print()
}
