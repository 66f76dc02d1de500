/*
 * The page's side of reading a PDF.
 */
import type { ReadResult } from '../engine/index.ts'
import { type Apart, readApart, USUAL } from '../limits/read-apart.ts'
import script from './read.worker.ts?worker&url'

/** Takes the data out of a PDF of ours, off the main thread. Rejects as readApart() does. @param signal Stops it. */
export const readSheet = (file: Blob, signal?: AbortSignal): Promise<Apart<ReadResult>> =>
  readApart(script, file, USUAL, signal)
