/*
 * Completes the catalogue of a built site with what takes its text or dictionaries: which words stand everywhere, which
 * traditional characters stand for the simplified ones on its pages and, in a file of its own, how names and characters
 * sound. After Pagefind, whose texts it reads.
 */
import { glob, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Catalogue, Entry } from '../search/catalogue.ts'
import { commonWords } from './search-common.ts'
import { soundsOf } from './search-pinyin.ts'
import { traditionalPairs } from './search-traditional.ts'

/** Completes `search/catalogue.json` in the folder of a built site; writes `sounds.json` beside it. */
export async function completeCatalogue(folder: string): Promise<void> {
  const file = join(folder, 'search/catalogue.json')
  const { entries } = JSON.parse(await readFile(file, 'utf8')) as Catalogue // written by src/pages a moment ago
  const complete: Catalogue = {
    traditional: traditionalPairs(await textOf(folder)),
    common: await commonWords(folder),
    entries,
  }
  await writeFile(file, JSON.stringify(complete))
  await writeFile(join(folder, 'search/sounds.json'), JSON.stringify(soundsOf(entries.flatMap(namesOf))))
}

const namesOf = ({ title, keywords, headings }: Entry): readonly string[] => [
  title,
  ...keywords,
  ...headings.map(({ text }) => text),
]

/** All pages as one text, tags and all: only its characters matter. */
async function textOf(folder: string): Promise<string> {
  let text = ''
  for await (const file of glob('**/*.html', { cwd: folder })) text += await readFile(join(folder, file), 'utf8')
  return text
}
