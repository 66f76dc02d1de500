/*
 * Reads one file of cells, off the main thread and apart from the worker that makes sheets: what is opened may be hostile.
 */
import { readFile } from '../../batch/read-file.ts'

self.addEventListener('message', async ({ data: bytes }: MessageEvent<Uint8Array>) => {
  self.postMessage(await readFile(bytes))
})
