/*
 * The page's side of reading a file of cells.
 */
import type { FileLines } from '../../batch/read-file.ts'
import { readApart } from '../../limits/read-apart.ts'
import { sayWhyNot } from '../../limits/say-why-not.ts'
import script from './table.worker.ts?worker&url'

/** Reads the cells of a file that somebody picked. Rejects as readApart() does. */
export const readTable = async (file: Blob): Promise<FileLines> => {
  const read = await readApart<FileLines>(script, file)
  if (read.ok) return read.value
  return { ok: false, reason: sayWhyNot(read.why, { name: '这个文件', advice: '请分成几个文件。' }) }
}
