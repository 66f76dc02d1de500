/** Where a run leads: to an address outside, or to a heading of the same document. */
export type Link =
  | { readonly kind: 'address'; readonly href: string }
  | { readonly kind: 'heading'; readonly id: string }

/**
 * The link of a run, if it may be followed: the web, mail, telephone, or `#id`. Anything else – `javascript:` – is
 * none, and so is an address with characters that a URL can't have (RFC 3986, §2).
 */
export const linkOf = (href: string | undefined): Link | undefined => {
  if (href === undefined) return undefined
  if (href.startsWith('#')) return { kind: 'heading', id: href.slice(1) }
  return /^(https?:\/\/|mailto:|tel:)[!#-;=?-Z[\]_a-z~]+$/.test(href) ? { kind: 'address', href } : undefined
}
