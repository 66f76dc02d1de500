/*
 * A link to a sheet whose “#” became part of the path on its way, since somebody encoded it or an input method made it
 * full-width: the host knows no such page, and what the link carries is still in the address.
 */

const MARK = /(?:%23|%EF%BC%83|＃)(?=(?:draft|prefill)(?:[=%]|$))/i

/** Where a link leads that was meant to have a “#”; undefined where it wasn't. @param address Path, query and hash. */
export const lostLink = (address: string): string | undefined => {
  const found = MARK.exec(address)
  if (found === null) return undefined
  const path = address.slice(0, found.index)
  return `${path.replace(/\/?$/, '/')}#${address.slice(found.index + found[0].length)}`
}
