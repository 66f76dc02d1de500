/**
 * Brings a query to the form in which the pages are written: half width, lower case, simplified characters, single spaces.
 * @param traditional Pairs of characters, see Catalogue: only those whose simplified form occurs on the site.
 * @example
 * simplify(' ＡＥ　會議 ', ['會議', '会议']) // => 'ae 会议'
 */
export function simplify(text: string, traditional: readonly [from: string, to: string]): string {
  const simplified = new Map<string, string>()
  const to = [...traditional[1]]
  for (const [index, character] of [...traditional[0]].entries()) simplified.set(character, to[index] ?? character)
  return [...text.normalize('NFKC').toLowerCase()]
    .map((character) => simplified.get(character) ?? character)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}
