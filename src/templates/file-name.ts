// Refused by Windows (as are control characters); “/” by every system. Marks of direction and of no width would let
// a name show another ending than it has (“fdp.exe” read from right to left).
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const REFUSED = /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g

// File systems count 255 bytes of UTF-8 at most; the rarest characters take four, and “ (1).pdf” needs room.
const MAX_LENGTH = 60

/**
 * A name for a PDF that every file system takes, of the parts that are there.
 * @example pdfName('会议纪要', 'LY/2612', '20261123') // => '会议纪要_LY-2612_20261123.pdf'
 */
export const pdfName = (...parts: readonly (string | undefined)[]): string => {
  const name = parts
    .map((part) => part?.replace(REFUSED, '-').replace(/\s+/g, ' ').trim() ?? '')
    .filter((part) => part !== '')
    .join('_')
  return `${[...name].slice(0, MAX_LENGTH).join('')}.pdf`
}
