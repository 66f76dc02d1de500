/*
 * Words that stand on nearly every page: they can't tell pages apart, and where they stand is the largest part of the index.
 */
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The share of the pages that makes a word common. */
const NEARLY_ALL = 0.9

/** Pairs of Han characters that stand on nearly all pages of an index. @param folder Of a built site, with `pagefind/`. */
export async function commonWords(folder: string): Promise<readonly string[]> {
  const texts = await readTexts(folder)
  return commonIn(texts)
}

/** The same of given texts. */
export const commonIn = (texts: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const pair of texts.flatMap((text) => [...new Set(pairsOf(text))])) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > NEARLY_ALL * texts.length).map(([pair]) => pair)
}

const pairsOf = (text: string): readonly string[] =>
  (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const characters = [...run]
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
  })

/** The pages' texts as Pagefind keeps them: compressed JSON behind a mark. */
async function readTexts(folder: string): Promise<readonly string[]> {
  const texts: string[] = []
  for await (const file of glob('pagefind/fragment/*.pf_fragment', { cwd: folder })) {
    const json = gunzipSync(await readFile(join(folder, file)))
      .toString()
      .replace(/^pagefind_dcd/, '')
    texts.push((JSON.parse(json) as { readonly content: string }).content) // written by Pagefind a moment ago
  }
  return texts
}
