/*
 * One sheet after the other into a ZIP, with a list of what was made. One at a time: what bounds the memory is that the
 * next is begun when the last has been put away.
 */
import { createNames } from './file-names.ts'
import type { Gate } from './gate.ts'
import { type MadeSheet, madeList } from './lists.ts'
import { openZip } from './zip.ts'

/** A sheet as a file. */
export interface MadeFile {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly pages: number
  readonly remarks: readonly string[]
}

/** What the work is done with. */
export interface Work<S extends { readonly line: number }> {
  readonly sheets: readonly S[]
  readonly gate: Gate
  /** Rejects where a sheet can't be made. */
  readonly make: (sheet: S) => Promise<MadeFile>
  /**
   * Hears of what went wrong with a sheet. @returns what stands in the list instead of the sheet; undefined where it is
   * to be tried again when the gate opens.
   */
  readonly failed: (error: unknown) => string | undefined
  readonly progressed: (made: readonly MadeSheet[]) => void
  /** Wall time, `YYYY-MM-DD HH:mm`. */
  readonly at: string
}

/** What came of it; less than was asked for where it was stopped. */
export interface Batch {
  readonly zip: Blob
  readonly made: readonly MadeSheet[]
}

/** Makes the sheets. */
export const makeAll = async <S extends { readonly line: number }>(work: Work<S>): Promise<Batch> => {
  const zip = openZip()
  const nameOf = createNames()
  const listName = nameOf('清单.csv')
  const made: MadeSheet[] = []
  for (const sheet of work.sheets) {
    const file = await makeOne(sheet, work)
    if (file === undefined) break
    const { line } = sheet
    if (typeof file === 'string') made.push({ line, fileName: '', pages: 0, remarks: [file] })
    else {
      const fileName = nameOf(file.fileName)
      zip.add(fileName, file.bytes, work.at)
      made.push({ line, fileName, pages: file.pages, remarks: file.remarks })
    }
    work.progressed(made)
  }
  zip.add(listName, new TextEncoder().encode(madeList(made)), work.at)
  return { zip: zip.finish(), made }
}

// The file, why there is none, or undefined where the work was stopped.
const makeOne = async <S extends { readonly line: number }>(
  sheet: S,
  { gate, make, failed }: Work<S>,
): Promise<MadeFile | string | undefined> => {
  while (await gate.pass()) {
    try {
      return await make(sheet)
    } catch (error) {
      const reason = failed(error)
      if (reason !== undefined) return reason
    }
  }
  return undefined
}
