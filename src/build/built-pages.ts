/*
 * The HTML of a build, read from its folder.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page of the built site. */
export interface BuiltPage {
  /** From the folder's root: `/handbook/goals/`, `/404.html`. */
  readonly path: string
  readonly html: string
}

/** Every page of a build. @throws when there is none: a check of no page would pass. */
export const builtPages = (folder: string): readonly BuiltPage[] => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  if (files.length === 0) throw new Error(`no page in ${folder}`)
  return files.sort().map((file) => ({
    path: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
    html: readFileSync(join(folder, file), 'utf8'),
  }))
}

/** The values of an attribute in the order of the page, unescaped. */
export const attributeValues = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<[a-z][^<>]*?\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'gi'))].map(
    (match) => unescapeHtml(match[1] ?? match[2] ?? match[3] ?? ''),
  )

/** What a reader sees of a page's source: no tags, scripts or styles; one space between blocks. */
export const visibleText = (html: string): string =>
  unescapeHtml(
    html
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/gi, ' ')
      .replace(/<head\b[\s\S]*?<\/head>/i, ' ')
      .replace(/<[^>]+>/g, ' '),
  ).replace(/\s+/g, ' ')

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

const unescapeHtml = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return ENTITIES[name ?? ''] ?? whole
  })
