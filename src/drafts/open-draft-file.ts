/*
 * The page's side of reading the file of a draft or a backup.
 */
import { readApart, USUAL } from '../limits/read-apart.ts'
import { sayWhyNot } from '../limits/say-why-not.ts'
import type { FileResult } from './draft-file.ts'
import script from './draft-file.worker.ts?worker&url'

/** Reads a file that somebody picked. Rejects as readApart() does. @param signal Stops it; the reason is empty then. */
export const openDraftFile = async (file: File, signal?: AbortSignal): Promise<FileResult> => {
  const read = await readApart<FileResult>(script, file, USUAL, signal)
  if (read.ok) return read.value
  return { ok: false, reason: sayWhyNot(read.why, { name: `“${file.name}”`, advice: '请确认选对了文件。' }) }
}
