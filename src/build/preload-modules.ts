/*
 * Says in the head of each page which scripts it will need. Otherwise the browser learns of most of them only from
 * another one: a form's page asked for its fifty in four waves, each as long as the way to the host and back.
 *
 *   scripts and islands of a page → what they import, and what that imports → links in the head
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { attributeValues, builtPages } from './built-pages.ts'

/** To be run before links are checked. */
export const preloadModules = (): AstroIntegration => ({
  name: 'preload-modules',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const folder = fileURLToPath(dir)
      const read = reader(folder)
      let count = 0
      for (const { path, html } of builtPages(folder)) {
        const scripts = scriptsOf(html, read)
        if (scripts.length === 0) continue
        const links = scripts.map((script) => `<link rel="modulepreload" href="${script}">`).join('')
        const file = path.endsWith('/') ? `${path}index.html` : path
        writeFileSync(
          join(folder, file),
          html.replace('</head>', () => `${links}</head>`),
        )
        count += scripts.length
      }
      logger.info(`${count} scripts are named in the heads of pages`)
    },
  },
})

/** A script's source, by its address. */
type Read = (address: string) => string

/**
 * Addresses of what a page's scripts import and its islands need, without those that stand in it already. The template of
 * a form is among them: its island asks for it by name as soon as it runs.
 */
export const scriptsOf = (html: string, read: Read): readonly string[] => {
  const inPage = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, address = '']) => address)
  const islands = [...attributeValues(html, 'component-url'), ...attributeValues(html, 'renderer-url')]
  const found = new Set([...inPage, ...islands])
  const [, template] = /"template":\[0,"([^"]+)"\]/.exec(attributeValues(html, 'props').join(' ')) ?? []
  // A set is gone through with what is added on the way.
  for (const address of found) for (const name of importsOf(read(address), template)) found.add(beside(address, name))
  return [...found].filter((address) => !inPage.includes(address))
}

/** What is imported from beside a script from the start, and the template on demand. */
const importsOf = (source: string, template: string | undefined): readonly string[] => [
  ...[...source.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(([, name = '']) => name),
  ...[...source.matchAll(/import\(["'`]\.\/(([^"'`.]+)\.[^"'`]+\.js)["'`]/g)].flatMap(([, name = '', of]) =>
    of === template ? [name] : [],
  ),
]

const beside = (address: string, name: string): string => address.replace(/[^/]+$/, name)

/** Addresses have the base before them; the folder of scripts is the only one of its name. */
const reader = (folder: string): Read => {
  const known = new Map<string, string>()
  return (address) => {
    const source = known.get(address) ?? readFileSync(join(folder, address.slice(address.indexOf('/_astro/'))), 'utf8')
    known.set(address, source)
    return source
  }
}
