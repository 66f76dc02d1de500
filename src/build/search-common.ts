/*
 * Words that stand on nearly every page: they can't tell pages apart, and where they stand is the largest part of the index.
 */
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { gramsOf } from '../search/grams.ts'
import { isHan } from '../search/runs.ts'

/** The share of the pages that makes a word common. */
const NEARLY_ALL = 0.9

/** Pairs of Han characters that stand on nearly all pages of an index. @param folder Of a built site, with `pagefind/`. */
export async function commonWords(folder: string): Promise<readonly string[]> {
  return commonIn(await readTexts(folder))
}

/** The same of given texts. */
export const commonIn = (texts: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const pair of texts.flatMap(gramsOf).filter(isHan)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > NEARLY_ALL * texts.length).map(([pair]) => pair)
}

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
