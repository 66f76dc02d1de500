/*
 * The text index: Pagefind's, run over a folder of HTML files.
 */
import { glob, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'

/**
 * Parts that Pagefind cuts the list of words into, by its own count; a search fetches those that its words are in. At its
 * default of 20,000 each weighs 34 kB and a query of three words fetches 100; at this, 3 kB. Read from the environment
 * alone, and called unstable there: should the name change, the budget of the first search fails (test/site/first-search).
 */
const CHUNK = ['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', '1200'] as const

/** Pagefind's ready-made interfaces, which come with every index; search has its own. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
]

/**
 * Writes `pagefind/` into a folder of HTML files.
 * @returns How many pages were indexed: all that have `data-pagefind-body`, see search/meta.ts; at least 1.
 * @throws If Pagefind reports an error, or the index isn't of exactly those pages, all of them in Chinese.
 */
export async function indexFolder(folder: string): Promise<number> {
  const expected = await countBodies(folder)
  // Without one such page, Pagefind would index every file whole, navigation and all.
  if (expected === 0) throw new Error(`No page in ${folder} has data-pagefind-body: nothing could be found.`)
  const outputPath = join(folder, 'pagefind')
  await runPagefind(folder, outputPath)
  await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })))
  const { languages } = JSON.parse(await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8')) as IndexEntry
  const indexed = languages['zh-cn']?.page_count
  if (indexed !== expected || Object.keys(languages).length !== 1) {
    throw new Error(`${expected} pages have data-pagefind-body, but the index holds ${JSON.stringify(languages)}.`)
  }
  return indexed
}

/** Pagefind makes one index per language; a page with another `lang` would never be found. */
interface IndexEntry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>
}

async function runPagefind(folder: string, outputPath: string): Promise<void> {
  const [name, size] = CHUNK
  process.env[name] = size
  try {
    const { index, errors } = await createIndex()
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
    const added = await index.addDirectory({ path: folder })
    const written = await index.writeFiles({ outputPath })
    const problems = [...added.errors, ...written.errors]
    if (problems.length > 0) throw new Error(`Pagefind could not index ${folder}: ${problems.join('; ')}`)
  } finally {
    await close()
  }
}

async function countBodies(folder: string): Promise<number> {
  let count = 0
  for await (const file of glob('**/*.html', { cwd: folder })) {
    if ((await readFile(join(folder, file), 'utf8')).includes('data-pagefind-body')) count += 1
  }
  return count
}
