/*
 * Which page an address means. It may have come through a chat or a hand: without its last slash, with `index.html`,
 * with letters escaped, with a query that nobody asked for.
 */

/** A page of the handbook that an address means. */
export interface Located {
  /** Its path from the site's root, as the site itself links to it. */
  readonly path: string
  /** Whether the address is that very one, apart from the query. */
  readonly exact: boolean
}

/**
 * Finds the page.
 * @param pathname As `URL` gives it.
 * @param base The site's root: `/` or `/handbook/`.
 * @returns undefined where the handbook has no such page.
 */
export const locate = (pathname: string, base: string, hasPage: (path: string) => boolean): Located | undefined => {
  // Only the root itself may lack its slash and still be on the site.
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : undefined
  if (inside === undefined) return `${pathname}/` === base && hasPage('') ? { path: '', exact: false } : undefined
  const plain = decoded(inside)
    .replace(/\/{2,}/g, '/')
    .replace(/(^|\/)index(\.html?)?$/i, '$1')
  const found = [plain, `${plain}/`, `${plain.replace(/\.html?$/i, '')}/`].find(hasPage)
  return found === undefined ? undefined : { path: found, exact: found === inside }
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path // Not an escape, then.
  }
}
