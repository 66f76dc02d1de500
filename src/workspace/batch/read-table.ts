/*
 * The page's side of reading a file of cells: a worker for each file, ended with it.
 */
import { type FileLines, MAX_FILE_BYTES } from '../../batch/read-file.ts'
import { askOnce } from '../../export/ask-once.ts'

/** Milliseconds after which a file is given up; one of ten thousand lines takes a second or two. */
const PATIENCE = 30_000

/** Reads the cells of a file that somebody picked. Never rejects. */
export const readTable = async (file: Blob): Promise<FileLines> => {
  try {
    // One byte more than is read tells that the file is too big, whatever its size.
    const bytes = new Uint8Array(await file.slice(0, MAX_FILE_BYTES + 1).arrayBuffer())
    return await askOnce(new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' }), bytes, PATIENCE)
  } catch {
    // Moved, a folder, or the worker gave up.
    return { ok: false, reason: '这个文件没能读完，可能已被移走，或者网络断了。请再选一次。' }
  }
}
