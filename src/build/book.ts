/*
 * `npm run book`: the whole handbook and each of its parts as PDFs, in book/ or the folder that is named. The site's build
 * puts the same files beside the pages.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { PARTS, type PartId } from '../handbook/parts.ts'
import { readChapters } from './book/book-document.ts'
import { makeBook } from './book/make-book.ts'
import { loadTemplates } from './load-templates.ts'

/** The files by name: the whole book, then each part. */
const FILES: readonly { readonly name: string; readonly part: PartId | undefined }[] = [
  { name: 'book.pdf', part: undefined },
  ...PARTS.map(({ id }) => ({ name: `${id}.pdf`, part: id })),
]

/** Writes the books into a folder. @returns Their names. */
export const writeBooks = async (folder: string): Promise<readonly string[]> => {
  const chapters = readChapters()
  const templates = await loadTemplates()
  await mkdir(folder, { recursive: true })
  const own = FILES.filter(({ part }) => part === undefined || chapters.some((chapter) => chapter.part === part))
  for (const { name, part } of own) await writeFile(join(folder, name), await makeBook(chapters, templates, part))
  return own.map(({ name }) => name)
}

/** The integration for astro.config.mjs: the books stand beside the handbook's pages. */
export const books = (): AstroIntegration => ({
  name: 'books',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const names = await writeBooks(new URL('handbook/', dir).pathname)
      logger.info(names.join(', '))
    },
  },
})

if (import.meta.main) {
  const folder = process.argv[2] ?? 'book'
  for (const name of await writeBooks(folder)) console.log(join(folder, name))
}
