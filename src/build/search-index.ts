/*
 * Makes the built site searchable: the last step of a build, over the finished pages.
 */
import { glob, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { completeCatalogue } from './search-catalogue.ts'
import { indexFolder } from './search-pagefind.ts'

/** All that search fetches, for reading offline: paths from the site's root. */
const listFiles = async (folder: string): Promise<void> => {
  const files: string[] = []
  for await (const file of glob('{search/*.json,pagefind/**/*.*}', { cwd: folder }))
    files.push(file.replaceAll('\\', '/'))
  await writeFile(join(folder, 'search/files.json'), JSON.stringify(files.sort()))
}

/** Indexes the text of the pages, completes the catalogue of their names, and says how many pages can be found. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir)
      const pages = await indexFolder(folder)
      await completeCatalogue(folder)
      await listFiles(folder)
      logger.info(`${pages} pages indexed`)
    },
  },
})
