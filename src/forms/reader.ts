/*
 * The reader of what people type, fetched when the first field is come to: it is there before the field is left.
 */
import type { readAndSay } from './read-and-say.ts'

/** Reads a text for a field. */
export type Read = typeof readAndSay

let read: Read | undefined
let coming: Promise<Read> | undefined

/** The reader, if it has come. */
export const readerNow = (): Read | undefined => read

/** Fetches the reader, once. @throws where the network doesn't give it; the next call tries again. */
export const fetchReader = (): Promise<Read> => {
  coming ??= import('./read-and-say.ts').then(
    ({ readAndSay }) => {
      read = readAndSay
      return readAndSay
    },
    (error: unknown) => {
      coming = undefined
      throw error
    },
  )
  return coming
}
