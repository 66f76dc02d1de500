/*
 * Rows have no ids of their own, yet a row that moves must stay the same row to React: its cells are not to be made
 * anew, and what has the focus is not to lose it.
 */

/** Rows with a key each. */
export interface KeyedRows {
  readonly rows: readonly unknown[]
  readonly keys: readonly number[]
  /** The first key that was never used. */
  readonly next: number
}

/** No rows yet. */
export const NO_ROWS: KeyedRows = { rows: [], keys: [], next: 0 }

/**
 * Keys for new rows. A row that is the same object keeps its key wherever it stands now; one that was changed keeps that
 * of the row it stands in the place of; any other gets a new one.
 */
export const keepKeys = (before: KeyedRows, rows: readonly unknown[]): KeyedRows => {
  if (before.rows === rows) return before
  const known = new Map(before.rows.map((row, index) => [row, before.keys[index]]))
  const used = new Set<number>()
  const take = (key: number | undefined): number | undefined => {
    if (key === undefined || used.has(key)) return undefined
    used.add(key)
    return key
  }
  let { next } = before
  const same = rows.map((row) => take(known.get(row)))
  const keys = same.map((key, index) => key ?? take(before.keys[index]) ?? next++)
  return { rows, keys, next }
}
