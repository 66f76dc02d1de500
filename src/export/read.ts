/*
 * The page's side of reading a PDF: a worker for each file, ended with it.
 */
import type { ReadResult } from '../engine/index.ts'
import { askOnce } from './ask-once.ts'

/** Milliseconds after which a file is given up; the largest takes two or three seconds. */
const PATIENCE = 20_000

/** Takes the data out of a PDF of ours. Rejects where the worker doesn't load, runs out of memory or of time. */
export const readSheet = (bytes: Uint8Array<ArrayBuffer>): Promise<ReadResult> =>
  askOnce(new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' }), bytes, PATIENCE)
