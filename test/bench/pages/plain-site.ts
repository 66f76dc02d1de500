/*
 * The least that Astro and Pagefind can make of the same pages: one route, no layout to speak of, the index as it comes.
 */
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "plain", "type": "module" }',
  'tsconfig.json': '{ "extends": "astro/tsconfigs/base" }',
  'astro.config.mjs': `import mdx from '@astrojs/mdx'
import { fileURLToPath } from 'node:url'
import { close, createIndex } from 'pagefind'
const pagefind = {
  name: 'pagefind',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { index } = await createIndex()
      await index.addDirectory({ path: fileURLToPath(dir) })
      await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) })
      await close()
    },
  },
}
export default { integrations: [mdx(), pagefind] }
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = { pages: defineCollection({ loader: glob({ base: './pages', pattern: '*.mdx' }) }) }
`,
  'src/pages/[page].astro': `---
import { getCollection, render } from 'astro:content'
export const getStaticPaths = async () =>
  (await getCollection('pages')).map((page) => ({ params: { page: page.id }, props: { page } }))
const { page } = Astro.props
const { Content } = await render(page)
---
<html lang="zh-CN"><head><title>{page.data.title}</title></head>
<body><h1>{page.data.title}</h1><Content /></body></html>
`,
}

/** Puts the site into a folder that is emptied first. @param pages The folder of its pages. */
export const writePlainSite = (root: string, pages: string): void => {
  rmSync(root, { recursive: true, force: true })
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  cpSync(pages, join(root, 'pages'), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
}
