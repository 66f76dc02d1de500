/*
 * `import index from 'virtual:template-index'`: a line about each template, made at build time. The page of one template
 * can name the others and knows what their fields mean without fetching a kilobyte of theirs.
 */
import type { Plugin } from 'vite'
import { toEntry } from '../drafts/template-entry.ts'
import { loadTemplates } from './load-templates.ts'

const ID = 'virtual:template-index'

/** The Vite plugin. In dev, restart after changing what it tells. */
export const templateIndex = (): Plugin => ({
  name: 'template-index',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load: async (id) => {
    if (id !== `\0${ID}`) return
    return `export default ${JSON.stringify((await loadTemplates()).map(toEntry))}`
  },
})
