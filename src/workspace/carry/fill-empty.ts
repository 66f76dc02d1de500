import type { SheetData } from '../../forms/check.ts'
import { isBlank } from '../../templates/blanks.ts'
import { isSame } from '../history/changed-path.ts'
import { isEmptyRow } from './take-over.ts'

/** A sheet with what was taken over, and the fields that came to it. */
export interface Filled {
  readonly data: SheetData
  /** Ids of the fields. */
  readonly filled: readonly string[]
  /** Ids of the fields that something was there for, and that keep what was typed. */
  readonly kept: readonly string[]
}

/**
 * Puts what was taken over where nothing was typed yet. A table with a single word in it is left as it is.
 * @param begun What the sheet began with: nobody typed that.
 */
export const fillEmpty = (typed: SheetData, begun: SheetData, taken: SheetData): Filled => {
  const isUntouched = (id: string): boolean => isEmpty(typed[id]) || isSame(typed[id], begun[id])
  const ids = Object.keys(taken)
  const filled = ids.filter(isUntouched)
  return {
    data: { ...typed, ...Object.fromEntries(filled.map((id) => [id, taken[id]])) },
    filled,
    kept: ids.filter((id) => !isUntouched(id)),
  }
}

const isEmpty = (value: unknown): boolean => (Array.isArray(value) ? value.every(isEmptyRow) : isBlank(value))
