/*
 * The page's side of reading a file of cells.
 */
import type { FileLines } from '../../batch/read-file.ts'
import { readApart } from '../../limits/read-apart.ts'
import { sayWhyNot } from '../../limits/say-why-not.ts'

/** Reads the cells of a file that somebody picked. Never rejects. */
export const readTable = async (file: Blob): Promise<FileLines> => {
  const start = () => new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' })
  const read = await readApart<FileLines>(start, file)
  if (read.ok) return read.value
  return { ok: false, reason: sayWhyNot(read.why, { name: '这个文件', advice: '请分成几个文件。' }) }
}
