/*
 * The reader of what people type, fetched when the first field is come to: it is there before the field is left.
 */

import type { Reading, ReadingContext } from '../reading/reading.ts'
import type { Schema } from '../templates/define-template.ts'

/** Reads a text for a field. */
export type Read = (field: Schema, text: string, context: ReadingContext) => Reading

let read: Read | undefined
let coming: Promise<Read> | undefined

/** The reader, if it has come. */
export const readerNow = (): Read | undefined => read

/** Fetches the reader, once. @throws where the network doesn't give it; the next call tries again. */
export const fetchReader = (): Promise<Read> => {
  coming ??= import('../reading/read-value.ts').then(
    ({ readValue }) => {
      read = readValue
      return readValue
    },
    (error: unknown) => {
      coming = undefined
      throw error
    },
  )
  return coming
}
