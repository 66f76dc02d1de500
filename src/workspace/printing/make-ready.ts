import { drawSheet } from '../../export/draw.ts'
import type { DrawnPage } from '../../export/messages.ts'
import type { SheetData } from '../../forms/check.ts'
import type { Template } from '../../templates/define-template.ts'
import { contextNow } from '../context.ts'
import { readyFor, setReady } from './ready.ts'

/** Draws the sheet for the printer, unless that is done. Rejects as `drawSheet` does. */
export const makeReady = async (template: Template, data: SheetData): Promise<readonly DrawnPage[]> => {
  const ready = readyFor(data)
  if (ready !== undefined) return ready
  const { toDocument } = await template.loadDocument()
  const { pages } = await drawSheet(toDocument(data, contextNow()))
  setReady(data, pages)
  return pages
}
