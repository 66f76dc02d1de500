/*
 * Which characters come first: those of our own labels and samples, by how many templates use them; then those that
 * people write with, then the rest of the web's, both most frequent first.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Weight } from '../../engine/index.ts'
import { commonHan } from './common-characters.ts'

/** Characters of the core slices; measured on minutes: larger cores cost every first visit, smaller ones more requests. Only labels are bold. */
const CORE_SIZES = { regular: 1000, bold: 600 } as const satisfies Record<Weight, number>
/** Ranked characters, the core among them: the 8,105 of 通用规范汉字表 and what the web uses beside them. */
const RANKED_SIZE = 8500
/** So many of the web's characters are common whatever a standard says: Latin letters with marks, kana, 咖 and 啡. */
const FREQUENT = 3500

/** Printed by nearly every sheet, whatever the template. */
const BASIC = `${ascii()}\u00a0，。、；：？！“”‘’（）《》【】—…·￥×—–■□○●√①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳`

/** Characters in order of use, and how many of them the core of each weight holds. */
export interface Ranking {
  readonly ranked: string
  /** How many of them, from the first, are kept for reading without a network. */
  readonly common: number
  readonly cores: Readonly<Record<Weight, number>>
}

/** Ranks the characters that `covers` accepts. */
export const rankCharacters = (covers: (codePoint: number) => boolean): Ranking => {
  const known = (char: string) => covers(char.codePointAt(0) as number) // never empty
  const own = [...new Set([...BASIC, ...ownCharacters()])].filter(known)
  const web = [...webCharacters()].filter(known)
  const isCommon = new Set([...web.slice(0, FREQUENT), ...commonHan()])
  const common = new Set([...own, ...web.filter((char) => isCommon.has(char)), ...[...isCommon].filter(known)])
  const order = [...new Set([...common, ...web])]
  return { ranked: order.slice(0, RANKED_SIZE).join(''), common: common.size, cores: CORE_SIZES }
}

function ascii(): string {
  return String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))
}

/**
 * The characters of the templates' sources and the site's settings – labels, options, samples, error sentences –, those
 * that most templates share first: no sheet should fetch what only another one prints.
 */
const ownCharacters = (): string => {
  const root = join(import.meta.dirname, '../../templates')
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const settings = readFileSync(join(import.meta.dirname, '../../site.config.ts'), 'utf8')
  const users = new Map<string, number>()
  for (const text of [settings, ...folders.map(({ name }) => readSources(join(root, name)))]) {
    for (const char of new Set(text.replace(/[^\u00b7\u2010-\u2fff\u3000-\u9fff\uff00-\uffef]/g, ''))) {
      users.set(char, (users.get(char) ?? 0) + 1)
    }
  }
  // Equally shared ones by code point, so that the order of folders doesn't matter.
  const ranked = [...users].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
  return ranked.map(([char]) => char).join('')
}

const readSources = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('')

/** Fontsource cuts Noto Sans SC into slices numbered from rare to frequent, as Google Fonts does from its web corpus. */
const webCharacters = (): string => {
  const require = createRequire(import.meta.url)
  const ranges = require('@fontsource/noto-sans-sc/unicode.json') as Record<string, string>
  const slices = Object.keys(ranges).filter((key) => /^\[\d+\]$/.test(key))
  return slices
    .sort((a, b) => Number(b.slice(1, -1)) - Number(a.slice(1, -1)))
    .map((key) => expandRanges(ranges[key] ?? ''))
    .join('')
}

/** `U+4e00,U+4e03-4e05` as the characters it names. */
const expandRanges = (ranges: string): string =>
  ranges
    .split(',')
    .flatMap((range) => {
      const [first = 0, last = first] = range
        .trim()
        .replace('U+', '')
        .split('-')
        .map((hex) => Number.parseInt(hex, 16))
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
    })
    .join('')
