/*
 * Which characters come first: those of our own labels and samples, then the web's, most frequent first.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Weight } from '../../engine/index.ts'

/** Characters of the core slice; measured on minutes: larger cores cost every first visit, smaller ones more requests. */
const CORE_SIZE = 1000
/** Ranked characters, the core among them: the 8,105 of 通用规范汉字表 and what the web uses beside them. */
const RANKED_SIZE = 8500

/** Printed by nearly every sheet, whatever the template. */
const BASIC = `${ascii()}，。、；：？！“”‘’（）《》【】—…·￥×—–■□○●√①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳`

/** Characters in order of use, and how many of them the core of each weight holds. */
export interface Ranking {
  readonly ranked: string
  readonly cores: Readonly<Record<Weight, number>>
}

/** Ranks the characters that `covers` accepts. */
export const rankCharacters = (covers: (codePoint: number) => boolean): Ranking => {
  const known = (char: string) => covers(char.codePointAt(0) as number) // never empty
  const own = [...new Set([...BASIC, ...ownCharacters()])].filter(known)
  const order = [...new Set([...own, ...[...webCharacters()].filter(known)])]
  return { ranked: order.slice(0, RANKED_SIZE).join(''), cores: { regular: CORE_SIZE, bold: own.length } }
}

function ascii(): string {
  return String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))
}

/** Every character of the templates' sources and the site's settings: labels, options, samples, error sentences. */
const ownCharacters = (): string => {
  const root = join(import.meta.dirname, '../../templates')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'))
  const settings = readFileSync(join(import.meta.dirname, '../../site.config.ts'), 'utf8')
  return [...texts, settings].join('').replace(/[^\u00b7\u2010-\u2fff\u3000-\u9fff\uff00-\uffef]/g, '')
}

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
