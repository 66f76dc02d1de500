import type { DrawnPage } from '../../export/messages.ts'
import type { SheetData } from '../../forms/check.ts'

let ready: { readonly data: SheetData; readonly pages: readonly DrawnPage[] } | undefined

/** Keeps the pages that were drawn last: a browser that is about to print waits for nothing. */
export const setReady = (data: SheetData, pages: readonly DrawnPage[]): void => {
  ready = { data, pages }
}

/** The pages of that very data, if they are the ones that were drawn last. */
export const readyFor = (data: SheetData): readonly DrawnPage[] | undefined =>
  ready?.data === data ? ready.pages : undefined
