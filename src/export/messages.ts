/*
 * What the page and the worker say to each other. Plain data both ways.
 */
import type { DocumentModel, LayoutWarning, Source } from '../engine/index.ts'

/** A sheet to be set. */
export interface PdfRequest {
  readonly document: DocumentModel
  readonly source: Source
  /** Wall time in China, `YYYY-MM-DD HH:mm`. */
  readonly createdAt: string
}

export interface PdfResult {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
  readonly warnings: readonly LayoutWarning[]
}

export type ToWorker =
  | { readonly kind: 'make'; readonly id: number; readonly request: PdfRequest }
  | { readonly kind: 'warm'; readonly document: DocumentModel }

export type FromWorker =
  | { readonly kind: 'made'; readonly id: number; readonly result: PdfResult }
  | { readonly kind: 'failed'; readonly id: number; readonly fontFile?: string | undefined; readonly message: string }
