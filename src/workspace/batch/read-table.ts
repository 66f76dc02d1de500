/*
 * The page's side of reading a file of cells: a worker for each file, ended with it.
 */
import { type FileLines, MAX_FILE_BYTES } from '../../batch/read-file.ts'

/** Milliseconds after which a file is given up; one of ten thousand lines takes a second or two. */
const PATIENCE = 30_000

/** Reads the cells of a file that somebody picked. Never rejects. */
export const readTable = async (file: Blob): Promise<FileLines> => {
  try {
    // One byte more than is read tells that the file is too big, whatever its size.
    return await inWorker(new Uint8Array(await file.slice(0, MAX_FILE_BYTES + 1).arrayBuffer()))
  } catch {
    return { ok: false, reason: '这个文件没能读完，可能已被移走，或者网络断了。请再选一次。' }
  }
}

const inWorker = (bytes: Uint8Array<ArrayBuffer>): Promise<FileLines> => {
  const worker = new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' })
  const timer = setTimeout(() => worker.dispatchEvent(new Event('error')), PATIENCE)
  const reading = new Promise<FileLines>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FileLines>) => resolve(data))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      reject(new Error('The file could not be read.'))
    })
    worker.postMessage(bytes, { transfer: [bytes.buffer] })
  })
  return reading.finally(() => {
    clearTimeout(timer)
    worker.terminate()
  })
}
