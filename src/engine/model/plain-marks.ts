/*
 * Marks of other programs that mean something and have no form here, as those that do: the one place that says so, for
 * fields, sheets, Word files and texts alike.
 */

// Shift+Enter in Word (U+000B), a page's end, and the line ends of other systems (Unicode, 5.8).
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what they are.
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g

// Spaces of a width of their own. U+00A0 keeps words together and stays; U+3000 is as wide as a Han character and stays.
const SPACES = /[\u1680\u2000-\u200a\u202f\u205f]/g

// The private ones are Word's, of the fonts Wingdings and Wingdings 2.
const MARKS: Readonly<Record<string, string>> = {
  '√': '☑✅✔🗹\uf052\uf0fe\uf0fc\uf050',
  '×': '☒❌✘✗✕✖\uf053\uf054\uf0fd\uf0fb\uf04f',
  '□': '☐❏❐⬜\uf0a3\uf0a8\uf06f\uf071',
  '●': '\uf06c',
  '■': '\uf06e',
  '◆': '\uf075',
  '→': '\uf0e0',
  '·': '\uf0b7\uf0a7',
}

const PLAIN = new Map(Object.entries(MARKS).flatMap(([plain, others]) => [...others].map((mark) => [mark, plain])))
const OTHERS = new RegExp(`[${[...PLAIN.keys()].join('')}][\\ufe0e\\ufe0f]?`, 'gu')
const ANY = new RegExp(`${LINE_ENDS.source}|${SPACES.source}|${OTHERS.source}`, 'u')

/** A text with every line end as `\n`, every such space as a plain one, and ticks and boxes as √, × and □. */
export const plainMarks = (text: string): string =>
  ANY.test(text)
    ? text
        .replace(LINE_ENDS, '\n')
        .replace(SPACES, ' ')
        .replace(OTHERS, (mark) => PLAIN.get(String.fromCodePoint(mark.codePointAt(0) ?? 0)) ?? mark)
    : text
