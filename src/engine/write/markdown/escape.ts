/*
 * What keeps a text from being read as Markdown. A backslash may stand before any ASCII punctuation (CommonMark, §2.4).
 */

// Emphasis, code, links, HTML, entities, table cells, strike-through, and the mathematics of GitHub and others.
const MARKUP = /[\\`*_[\]<>|~&$#]/g

const ADDRESS = /https?:\/\/[A-Za-z0-9\-._~/?#&=@%+,;:!()']*[A-Za-z0-9/]/g
// Inside of an address too, “&copy;” would be read as ©.
const ENTITY = /&[#\w]+;/

/**
 * A text with its markup escaped. A web address stays as it is, in `<>`, so that it can be followed and copied.
 * @param place Links can't hold links.
 */
export const escapeText = (text: string, place: 'alone' | 'in a link' = 'alone'): string => {
  let end = 0
  let escaped = ''
  for (const { 0: address, index } of place === 'alone' ? text.matchAll(ADDRESS) : []) {
    if (ENTITY.test(`${address};`)) continue
    escaped += `${escapeMarkup(text.slice(end, index))}<${address}>`
    end = index + address.length
  }
  return escaped + escapeMarkup(text.slice(end))
}

/** Keeps a line from beginning a list, a rule or an underlined heading. */
export const escapeLineStart = (line: string): string =>
  line.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^[-+=]/, '\\$&')

// GFM makes links of bare addresses and would take the backslashes of the rest into them (GFM, §6.9).
const escapeMarkup = (text: string): string =>
  text
    .replace(MARKUP, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.')
