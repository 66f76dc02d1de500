/*
 * Makes the built site searchable: the last step of a build, over the finished pages.
 */
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { completeCatalogue } from './search-catalogue.ts'
import { indexFolder } from './search-pagefind.ts'

/** Indexes the text of the pages, completes the catalogue of their names, and says how many pages can be found. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir)
      const pages = await indexFolder(folder)
      await completeCatalogue(folder)
      logger.info(`${pages} pages indexed`)
    },
  },
})
