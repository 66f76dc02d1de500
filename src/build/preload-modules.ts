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
      const importsOf = importsIn(folder)
      let count = 0
      for (const { path, html } of builtPages(folder)) {
        const scripts = scriptsOf(html, importsOf)
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

/** What a script imports from beside itself, by file name. */
export interface Imports {
  /** From the start. */
  readonly always: readonly string[]
  readonly onDemand: readonly string[]
}

/**
 * Addresses of what a page's scripts import and its islands need, without those that stand in it already. The template of
 * a form is among them: its island asks for it by name as soon as it runs.
 */
export const scriptsOf = (html: string, importsOf: (address: string) => Imports): readonly string[] => {
  const inPage = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, address = '']) => address)
  const islands = [...attributeValues(html, 'component-url'), ...attributeValues(html, 'renderer-url')]
  const found = new Set([...inPage, ...islands])
  const [, template] = /"template":\[0,"([^"]+)"\]/.exec(attributeValues(html, 'props').join(' ')) ?? []
  // A set is gone through with what is added on the way.
  for (const address of found) {
    const { always, onDemand } = importsOf(address)
    const names = [...always, ...onDemand.filter((name) => name.split('.')[0] === template)]
    for (const name of names) found.add(address.replace(/[^/]+$/, name))
  }
  return [...found].filter((address) => !inPage.includes(address))
}

/** Finds them in a script's source. */
export const readImports = (source: string): Imports => ({
  always: namesIn(source, /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g),
  onDemand: namesIn(source, /import\(["'`]\.\/([^"'`]+\.js)["'`]/g),
})

const namesIn = (source: string, pattern: RegExp): readonly string[] =>
  [...source.matchAll(pattern)].map(([, name = '']) => name)

/** Each script of a folder is read once, however many pages need it. */
const importsIn = (folder: string) => {
  const known = new Map<string, Imports>()
  return (address: string): Imports => {
    // Addresses have the base before them; the folder of scripts is the only one of its name.
    const file = join(folder, address.slice(address.indexOf('/_astro/')))
    const imports = known.get(address) ?? readImports(readFileSync(file, 'utf8'))
    known.set(address, imports)
    return imports
  }
}
