/*
 * Which heading of other people's tables somebody put where, kept in this browser so that it is asked only once. Where
 * the browser keeps nothing, it is asked again.
 */

/** By heading: the id of the field that it was put into, or `''` where it was left out. */
export type Remembered = ReadonlyMap<string, string>

/** Headings that are kept for a table; of more, the newest. */
const MOST = 100

const KEY = 'ae.columns.'

/** A heading as it is kept: without white space and capitals. */
export const looseKey = (heading: string): string =>
  heading.normalize('NFKC').replace(/\s+/g, '').toLowerCase().slice(0, 60)

/** What is kept for a table. @param table Its id: `minutes_actions`. */
export const remembered = (table: string): Remembered => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY + table) ?? '[]')
    return new Map(Array.isArray(stored) ? stored.flatMap(toPair) : [])
  } catch {
    return new Map() // Not allowed to keep anything, or put there by hand.
  }
}

const toPair = (pair: unknown): (readonly [string, string])[] => {
  const [heading, id] = Array.isArray(pair) ? pair : []
  return typeof heading === 'string' && typeof id === 'string' ? [[heading, id]] : []
}

/** Keeps where headings were put. */
export const remember = (table: string, chosen: readonly (readonly [heading: string, id: string])[]): void => {
  const kept = new Map(remembered(table))
  for (const [heading, id] of chosen) {
    kept.delete(looseKey(heading))
    if (looseKey(heading) !== '') kept.set(looseKey(heading), id)
  }
  try {
    localStorage.setItem(KEY + table, JSON.stringify([...kept].slice(-MOST)))
  } catch {
    // Full, or not allowed: it is asked again next time.
  }
}
