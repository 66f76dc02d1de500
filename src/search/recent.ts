/*
 * The queries that led somewhere, in this browser only, newest first.
 */

const KEY = 'search-recent'
const MOST = 5
/** Longer ones were pasted, and are no use as a link. */
const LONGEST = 40

/** The queries, newest first; none where the browser keeps nothing. */
export const recentQueries = (): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, MOST) : []
  } catch {
    return [] // Refused, or not ours: nothing of value is lost.
  }
}

/** Puts a query in front. */
export const rememberQuery = (query: string): void => {
  if (query === '' || query.length > LONGEST) return
  keep([query, ...recentQueries().filter((each) => each !== query)].slice(0, MOST))
}

/** Forgets all of them. */
export const forgetQueries = (): void => keep([])

const keep = (queries: readonly string[]): void => {
  try {
    if (queries.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(queries))
  } catch {
    // A browser that keeps nothing has no recent queries.
  }
}
