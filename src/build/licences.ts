/*
 * `licences.txt` of the site: every package that a visitor's browser is sent a part of, with the text of its licence.
 * Which they are is read off the bundles themselves – pages' scripts, islands and workers –, not off a list that may be
 * forgotten; what comes to the site past the bundler is named below.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Plugin, Rollup } from 'vite'

/** A package, by the folder that it is installed in. */
interface Licensed {
  readonly name: string
  readonly version: string
  /** As its package names it: `MIT`. */
  readonly licence: string
  readonly text: string
}

/**
 * What reaches the site as a file, as data or inside of a page: search, the font, Astro's islands, dictionaries.
 */
const OTHERS: readonly string[] = ['pagefind', '@expo-google-fonts/noto-sans-sc', 'astro', 'pinyin-pro', 'opencc-js']

/** Texts of packages that are published without one. */
const OWN_TEXTS = 'content/licences'

const TEXT_FILE = /^(third[_-]party[_-])?(licen[cs]e|copying|notice|copyrightnotice)/i
const CODE = /\.(c|m)?(js|ts)(\.map)?$|\.json$/

/** The folder of the package that a module belongs to; undefined for our own. */
export const packageFolder = (id: string): string | undefined =>
  /^[\0]?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1]

/**
 * A package's name, version and licence.
 * @throws where there is no text of a licence.
 */
export const licenceOf = (folder: string): Licensed => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const own = join(OWN_TEXTS, `${name.replaceAll('/', '+')}.txt`)
  const texts = [...textsIn(folder), ...(existsSync(own) ? [own] : [])].map((file) => readFileSync(file, 'utf8').trim())
  if (texts.length === 0) throw new Error(`${name}: no text of its licence in ${folder}, and none in ${own}`)
  return { name, version, licence: typeof license === 'string' ? license : 'see below', text: texts.join('\n\n') }
}

/** All of a package's: some hold code of others in folders of their own, with its licence there. */
const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.slice(folder.length).includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isText(path.slice(folder.length + 1)))
    .sort()

/** By the name of the file or of a folder that it lies in; code may be called `license.js`. */
const isText = (path: string): boolean => path.split(sep).some((part) => TEXT_FILE.test(part)) && !CODE.test(path)

/** The file, in the order of the names. */
export const writeLicences = (folders: readonly string[]): string => {
  const all = new Map(folders.map(licenceOf).map((each) => [`${each.name}@${each.version}`, each]))
  const parts = [...all.values()].sort((one, other) => (one.name < other.name ? -1 : 1))
  const names = parts.map(({ name, version, licence }) => `${name} ${version} (${licence})`)
  const RULE = '-'.repeat(72)
  return [
    '这个网站用到的软件、字体和词典，以及它们的许可证。',
    'Software, fonts and dictionaries that this site is made with, and their licences.',
    names.join('\n'),
    ...parts.map(({ text }, index) => `${RULE}\n${names[index]}\n${RULE}\n\n${text.replaceAll('\r\n', '\n')}`),
  ]
    .join('\n\n')
    .concat('\n')
}

type Chunk = Rollup.OutputBundle[string]

/** The packages of which something is left in a chunk. */
const foldersIn = (chunk: Chunk): readonly string[] =>
  Object.entries(chunk.type === 'chunk' ? chunk.modules : {})
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .flatMap(([id]) => packageFolder(id) ?? [])

/** The name of the file at the site's root. */
const LICENCES = 'licences.txt'

/** The integration, and the plugin for the bundler of the pages' scripts and for that of the workers. */
export const licences = (): { readonly integration: AstroIntegration; readonly plugin: () => Plugin } => {
  const shipped = new Set<string>()
  return {
    plugin: () => ({
      name: 'licences',
      generateBundle(_, bundle) {
        // What only draws the pages at build is sent to nobody.
        if (this.environment.name !== 'client') return
        for (const chunk of Object.values(bundle)) for (const folder of foldersIn(chunk)) shipped.add(folder)
      },
    }),
    integration: {
      name: 'licences',
      hooks: {
        'astro:build:done': ({ dir, logger }) => {
          const others = OTHERS.map((name) => join('node_modules', name))
          writeFileSync(join(fileURLToPath(dir), LICENCES), writeLicences([...shipped, ...others]))
          logger.info(`${shipped.size} packages in the scripts, ${OTHERS.length} beside them`)
        },
      },
    },
  }
}
