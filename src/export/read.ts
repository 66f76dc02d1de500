/*
 * The page's side of reading a PDF.
 */
import type { ReadResult } from '../engine/index.ts'
import { type Apart, readApart, USUAL } from '../limits/read-apart.ts'

/** Takes the data out of a PDF of ours, off the main thread. Never rejects. @param signal Stops it. */
export const readSheet = (file: Blob, signal?: AbortSignal): Promise<Apart<ReadResult>> =>
  readApart(() => new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' }), file, USUAL, signal)
