/*
 * The page's side of reading the file of a draft or a backup.
 */
import { readApart, USUAL } from '../limits/read-apart.ts'
import { sayWhyNot } from '../limits/say-why-not.ts'
import type { FileResult } from './draft-file.ts'

/** Reads a file that somebody picked. Never rejects. @param signal Stops it; the reason is empty then. */
export const openDraftFile = async (file: File, signal?: AbortSignal): Promise<FileResult> => {
  const start = () => new Worker(new URL('./draft-file.worker.ts', import.meta.url), { type: 'module' })
  const read = await readApart<FileResult>(start, file, USUAL, signal)
  if (read.ok) return read.value
  return { ok: false, reason: sayWhyNot(read.why, { name: `“${file.name}”`, advice: '请确认选对了文件。' }) }
}
