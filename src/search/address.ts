/*
 * How an address carries a query: behind the “#”, `/search/#q=催款`, since what stands there is never sent to the host.
 * Addresses of before have it behind the “?”; they are understood, and changed before anything else is asked for.
 */

const KEY = 'q'

/** Where a query is answered, from the site's root. */
export const searchPath = (query: string): `/${string}` =>
  query === '' ? '/search/' : `/search/#${KEY}=${encodeURIComponent(query)}`

/** The query of an address; undefined where it has none. */
export const queryOf = ({ hash, search }: Pick<Location, 'hash' | 'search'>): string | undefined =>
  new URLSearchParams(hash.slice(1)).get(KEY) ?? new URLSearchParams(search).get(KEY) ?? undefined

/** The same address with another query, and with none that would be sent. */
export const withQuery = (address: string, query: string): string => {
  const url = new URL(address)
  url.searchParams.delete(KEY)
  url.hash = query === '' ? '' : `${KEY}=${encodeURIComponent(query)}`
  return url.href
}
