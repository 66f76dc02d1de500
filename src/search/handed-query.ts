/*
 * Takes a query from the dialog to the search page by the tab's storage: an address is sent to whoever hosts the site. The
 * page then puts it into its own address, for the history and for a link to it, which nobody is sent.
 */

const KEY = 'search-query'

/** Leaves a query for the search page. @returns Whether that was possible. */
export const handQuery = (query: string): boolean => {
  try {
    sessionStorage.setItem(KEY, query)
    return true
  } catch {
    return false
  }
}

/** The query that was left, once. */
export const takeQuery = (): string | null => {
  try {
    const query = sessionStorage.getItem(KEY)
    sessionStorage.removeItem(KEY)
    return query
  } catch {
    return null
  }
}
