import { plainMarks } from '../model/plain-marks.ts'

/**
 * A text as it can be set: NFC, line ends as `\n`, tabs as spaces, and without characters that draw nothing.
 * Never NFKC: that would turn ① into 1 and Ａ into A.
 * @example clean('甲\u0007乙\r\n丙') // => '甲乙\n丙'
 */
export const clean = (text: string): string => {
  if (isPlain(text)) return text
  const normal = plainMarks(text.normalize('NFC'))
  if (!UNPRINTABLE.test(normal)) return normal
  return normal.replace(/\t/g, '    ').replace(UNPRINTABLE_ALL, '')
}

// Controls but \n, format characters (joiners, marks of direction, soft hyphen), variation selectors, half a surrogate pair.
const UNPRINTABLE_CLASS = String.raw`[\p{Cc}\p{Cf}\p{VS}\p{Cs}\u2028\u2029]`
const UNPRINTABLE = new RegExp(`(?!\\n)${UNPRINTABLE_CLASS}`, 'u')
const UNPRINTABLE_ALL = new RegExp(`(?!\\n)${UNPRINTABLE_CLASS}`, 'gu')

/** Han, its punctuation and ASCII need nothing; this saves the rest for nearly every cell of a table. */
const isPlain = (text: string): boolean => /^[\n -~\u2010-\u2027\u3000-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/.test(text)
