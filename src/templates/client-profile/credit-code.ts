/*
 * 统一社会信用代码 (GB 32100—2015): 17 characters and one that checks them.
 */

// Digits and capitals without I, O, S, V, Z, which are misread; a character's value is its place.
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** The form of a code, as the source of a regular expression. */
export const CREDIT_CODE_PATTERN = `^[${CHARACTERS}]{18}$`

/** Whether the last character is the one that the others ask for. @param code Of the form above. */
export const checksOut = (code: string): boolean => {
  // Weights are the powers of 3 modulo 31 (GB 32100—2015, 附录 A).
  let weight = 1
  let sum = 0
  for (const character of code.slice(0, 17)) {
    sum += CHARACTERS.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return CHARACTERS.charAt((31 - (sum % 31)) % 31) === code.charAt(17)
}
