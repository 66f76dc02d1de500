/*
 * The page's side of reading a PDF: a worker for each file, ended with it.
 */
import type { ReadResult } from '../engine/index.ts'

/** Milliseconds after which a file is given up; the largest takes two or three seconds. */
const PATIENCE = 20_000

/** Takes the data out of a PDF of ours. Rejects where the worker doesn't load, runs out of memory or of time. */
export const readSheet = (bytes: Uint8Array<ArrayBuffer>): Promise<ReadResult> => {
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })
  const timer = setTimeout(() => worker.dispatchEvent(new Event('error')), PATIENCE)
  const reading = new Promise<ReadResult>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadResult>) => resolve(data))
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
