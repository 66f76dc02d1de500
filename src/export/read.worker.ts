/*
 * Reads one file, off the main thread and apart from the worker that makes sheets: what is opened may be hostile.
 */
import { readPdf } from '../engine/index.ts'

self.addEventListener('message', ({ data: bytes }: MessageEvent<Uint8Array>) => {
  // Data may be nested too deep to be handed over: that has to reach the page as an error too.
  readPdf(bytes)
    .then((result) => self.postMessage(result))
    .catch((error: unknown) => self.reportError(error))
})
