/** A length as people count it: a Han character, a letter, a figure or a mark is one each, rare Han included. */
export const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count += 1
  return count
}
