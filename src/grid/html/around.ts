/*
 * What the elements around a text make of it: none of the cell's, or signs of a font.
 */

/** What is around a text. */
export interface Around {
  /** It can't be seen, or only says how something is read. */
  readonly wordless: boolean
  /** Its letters are the signs of Wingdings. */
  readonly signs: boolean
}

/** Hidden by hand or by a filter, as Excel, WPS and browsers write it. */
export const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*(?:all|yes)|visibility\s*:\s*(?:collapse|hidden)/i

// Of ruby only the characters are the text, not how they are read.
const WITHOUT_WORDS = new Set(['style', 'script', 'title', 'head', 'comment', 'template', 'noscript', 'rt', 'rp'])
const PARTS = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'col', 'colgroup'])

/** What an element makes of the text in it. */
export const aroundOf = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  outer: Around | undefined,
): Around => {
  const style = attributes['style'] ?? ''
  const hidden = !PARTS.has(name) && HIDDEN.test(style)
  const font = `${/font-family\s*:[^;]*/i.exec(style)?.[0] ?? ''}${attributes['face'] ?? ''}`
  return {
    wordless: outer?.wordless === true || WITHOUT_WORDS.has(name) || hidden,
    signs: font === '' ? outer?.signs === true : /wingdings/i.test(font),
  }
}

/** A tick of Wingdings, written as a letter of it, as Word otherwise writes it: in the private use area. */
export const asSigns = (text: string): string =>
  text.replace(/[\u0021-\u00ff]/g, (sign) => String.fromCharCode(0xf000 + sign.charCodeAt(0)))
