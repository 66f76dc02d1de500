import { plainMarks } from '../model/plain-marks.ts'

/**
 * A text as any program takes it: line ends as `\n`, tabs as spaces, and without characters that draw nothing, turn
 * the direction of what follows or are forbidden in XML 1.0 (§2.2). What joins an emoji stays: other programs draw it,
 * even where the sheet's own font can't.
 * @example writable('甲\u0007乙\r\n丙') // => '甲乙\n丙'
 */
export const writable = (text: string): string => plainMarks(text).replace(/\t/g, ' ').replace(UNWRITABLE, '')

/** The lines of a text that say something, without white space around them. */
export const linesOf = (text: string): readonly string[] =>
  writable(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

// Controls but \n, half a surrogate pair, noncharacters, and format characters but the joiners and the tags of flags.
const UNWRITABLE = /(?!\n|\u200c|\u200d|[\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu
