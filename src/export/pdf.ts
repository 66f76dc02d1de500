/*
 * Sheets as files.
 */
import type { DocumentModel } from '../engine/index.ts'
import type { PdfRequest, PdfResult } from './messages.ts'
import { askWorker, tellWorker } from './worker-client.ts'

/**
 * Sets a document and writes its PDF, off the main thread.
 * Rejects with FontLoadError where a slice did not arrive, with Error where the engine broke.
 */
export const makePdf = (request: PdfRequest): Promise<PdfResult> => askWorker('make', request)

/** Fetches what a document's characters need, ahead of the click. Never throws. */
export const warmUp = (document: DocumentModel): void => tellWorker({ kind: 'warm', document })
