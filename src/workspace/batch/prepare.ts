/*
 * From a file to sheets that can be made and faults that can be put right.
 */
import { checkSheet } from '../../batch/check-sheet.ts'
import type { BatchFault } from '../../batch/fault.ts'
import { openBatch } from '../../batch/open-batch.ts'
import { sameNumbers } from '../../batch/same-numbers.ts'
import { faultFinder, type SheetData } from '../../forms/check.ts'
import { withoutBlanks } from '../../templates/blanks.ts'
import type { Template } from '../../templates/define-template.ts'
import { startData } from '../../templates/start-data.ts'
import { contextNow } from '../context.ts'
import { readTable } from './read-table.ts'

/** A sheet that can be made. */
export interface ReadySheet {
  readonly data: SheetData
  /** The first of its lines in the file. */
  readonly line: number
}

/** What a file holds. */
export interface Prepared {
  readonly sheets: readonly ReadySheet[]
  /** How many sheets have faults. */
  readonly wrong: number
  readonly faults: readonly BatchFault[]
  readonly notes: readonly string[]
}

/** Sheets checked before the browser gets time for something else. */
const AT_ONCE = 20

/** Reads a file and checks its sheets. @returns one sentence where nothing can be done with it. */
export const prepare = async (
  template: Template,
  file: Blob,
  progressed: (checked: number, of: number) => void,
): Promise<Prepared | string> => {
  const read = await readTable(file)
  if (!read.ok) return read.reason
  const context = contextNow()
  const opened = openBatch(template, read.lines, context.now.slice(0, 10))
  if (!opened.ok) return opened.reason
  const begun = startData(template, context)
  const find = faultFinder(template.schema)
  const ready: ReadySheet[] = []
  const faults: BatchFault[] = []
  for (const [index, fromFile] of opened.sheets.entries()) {
    const sheet = { ...fromFile, data: { ...begun, ...fromFile.data } }
    if (index % AT_ONCE === 0) {
      progressed(index, opened.sheets.length)
      await new Promise((resolve) => setTimeout(resolve))
    }
    const found = checkSheet(template, find, sheet, context)
    if (found.length === 0) ready.push({ data: withoutBlanks(sheet.data), line: sheet.line })
    faults.push(...found)
  }
  const shared = sameNumbers(
    template,
    ready.map(({ data }) => data),
    context,
  )
  return {
    sheets: ready,
    wrong: opened.sheets.length - ready.length,
    faults,
    notes: [...opened.notes, ...(shared === undefined ? [] : [shared])],
  }
}
