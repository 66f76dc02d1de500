/** Han characters that a reader takes in in a minute; a Latin word or a figure counts as two of them. */
const CHARACTERS_PER_MINUTE = 350

/**
 * Minutes it takes to read a page, at least 1, rounded to the nearest.
 * Only what the reader sees counts: text, and the titles given to components, not their tags.
 * @param source The page's MDX without its frontmatter.
 * @example readingMinutes('字'.repeat(700)) // => 2
 */
export const readingMinutes = (source: string): number => {
  const text = visibleText(source)
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[\p{Script=Latin}\d]+/gu)?.length ?? 0
  return Math.max(1, Math.round((han + 2 * words) / CHARACTERS_PER_MINUTE))
}

const visibleText = (source: string): string =>
  source
    .replace(/^(import|export) .*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<\/?[A-Za-z][^>]*>/g, (tag) => [...tag.matchAll(/\btitle="([^"]*)"/g)].map((title) => title[1]).join(' '))
    .replace(/\]\([^)]*\)/g, ']')
