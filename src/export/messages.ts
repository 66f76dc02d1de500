/*
 * What the page and the worker say to each other. Plain data both ways.
 */
import type { LoadEvidence } from '../causes/load-error.ts'
import type { DocumentModel, LayoutWarning, Source } from '../engine/index.ts'
import type { FieldArea } from './field-areas.ts'
import type { PageFill } from './page-fill.ts'

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

/** A page as it is shown on the screen. Lengths are points. */
export interface DrawnPage {
  readonly svg: string
  readonly width: number
  readonly height: number
  /** What on the page belongs to which field. */
  readonly areas: readonly FieldArea[]
  /** How far down the page is written. */
  readonly fill: PageFill
}

/** A sheet as it is shown on the screen. */
export interface Drawing {
  readonly pages: readonly DrawnPage[]
  readonly warnings: readonly LayoutWarning[]
}

/** What the worker can be asked to do: what each job needs, and what it comes to. */
export interface Jobs {
  readonly make: { readonly request: PdfRequest; readonly result: PdfResult }
  readonly draw: { readonly request: DocumentModel; readonly result: Drawing }
}

/** A job to be done. */
export type Order = {
  readonly [Kind in keyof Jobs]: {
    readonly kind: Kind
    readonly id: number
    readonly request: Jobs[Kind]['request']
  }
}[keyof Jobs]

export type ToWorker = Order | { readonly kind: 'warm'; readonly document: DocumentModel }

/** An error on its way from the worker: a class doesn't survive it. */
export interface Reported {
  readonly name: string
  readonly message: string
  readonly stack?: string | undefined
  /** Where a file did not come. */
  readonly evidence?: LoadEvidence | undefined
}

export type FromWorker =
  /** The worker's script runs. */
  | { readonly kind: 'begun' }
  | { readonly kind: 'done'; readonly id: number; readonly result: Jobs[keyof Jobs]['result'] }
  | { readonly kind: 'failed'; readonly id: number; readonly error: Reported }
