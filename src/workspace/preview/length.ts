/*
 * How long a sheet is against the number of pages that its template promises.
 */
import type { DrawnPage } from '../../export/messages.ts'

/** What is known of a sheet's length. */
export interface SheetLength {
  /** Of the pages that are promised, how much is written; more than 1 where they don't suffice. */
  readonly share: number
  /** One sentence where they don't suffice. */
  readonly excess: string | undefined
}

/** Points from one line of text to the next, as most of a sheet is set. */
const LINE = 16

/** Measures drawn pages against a number of pages. */
export const lengthOf = (pages: readonly Pick<DrawnPage, 'fill'>[], promise: number): SheetLength => {
  const shares = pages.map(({ fill }, index) => (index < pages.length - 1 ? 1 : Math.min(1, fill.used / fill.room)))
  const share = shares.reduce((sum, part) => sum + part, 0) / promise
  const beyond = pages.slice(promise)
  if (beyond.length === 0) return { share, excess: undefined }
  const lines = beyond.reduce((sum, { fill }) => sum + Math.round(fill.used / LINE) + 1, 0)
  return {
    share,
    excess: `这份表约定写在 ${promise} 页内，现在有 ${pages.length} 页，多出约 ${lines} 行。删短一些，对方才看得完；不删也能下载。`,
  }
}
