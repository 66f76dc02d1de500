/*
 * Sheets as pictures.
 */
import type { DocumentModel } from '../engine/index.ts'
import type { Drawing } from './messages.ts'
import { askWorker } from './worker-client.ts'

/**
 * Sets a document and draws its pages, off the main thread. Rejects as `makePdf` does.
 * Ids in the drawings are unique on the page as long as it shows one drawing.
 */
export const drawSheet = (document: DocumentModel): Promise<Drawing> => askWorker('draw', document)
