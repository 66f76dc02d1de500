/*
 * From the data to a file on the reader's disk.
 */

import { within } from '../causes/within.ts'
import { askToKeep } from '../drafts/persist.ts'
import type { SheetData } from '../forms/check.ts'
import { withoutBlanks } from '../templates/blanks.ts'
import type { Template } from '../templates/define-template.ts'
import { contextNow } from './context.ts'
import { handOver } from './hand-over.ts'
import { describeWarnings } from './warnings.ts'

/** A sheet that has been downloaded. */
export interface MadeSheet {
  readonly fileName: string
  readonly pages: number
  /** What could not be set as it should be, one sentence each. */
  readonly warnings: readonly string[]
}

/** Whether a sheet is for issue, or a draft that says so on every page. */
export type Edition = 'final' | 'draft'

/** Makes the PDF and hands it to the browser. Rejects with LoadError or Error; the data is untouched. */
export const makeSheet = async (template: Template, data: SheetData, edition: Edition): Promise<MadeSheet> => {
  const [{ makePdf }, { toDocument, fileName: nameOf }] = await within(
    Promise.all([import('../export/pdf.ts'), template.loadDocument()]),
  )
  const context = contextNow()
  const model = toDocument(data, context)
  const result = await makePdf({
    document: edition === 'draft' ? { ...model, watermark: '草稿' } : model,
    source: { template: template.id, version: template.version, data: withoutBlanks(data) },
    createdAt: context.now,
  })
  const name = nameOf(data, context)
  const fileName = edition === 'draft' ? name.replace(/\.pdf$/, '（草稿）.pdf') : name
  handOver(result.bytes, 'application/pdf', fileName)
  askToKeep()
  return {
    fileName,
    pages: result.pages,
    warnings: [...describeWarnings(result.warnings), ...tooLong(template, result.pages)],
  }
}

const tooLong = ({ pages: promise = Number.POSITIVE_INFINITY }: Template, pages: number): readonly string[] =>
  pages > promise ? [`这份表约定写在 ${promise} 页内，现在有 ${pages} 页`] : []

/** Fetches ahead what the sheet's PDF will need. */
export const warmUpSheet = async (template: Template, data: SheetData): Promise<void> => {
  const [{ warmUp }, { toDocument }] = await Promise.all([import('../export/pdf.ts'), template.loadDocument()])
  warmUp(toDocument(data, contextNow()))
}
