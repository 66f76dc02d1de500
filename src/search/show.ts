/*
 * What is shown of an entry that was found, and which words of it explain why.
 */
import { groupBy } from '../group-by.ts'
import type { CatalogueTemplate, Entry } from './catalogue.ts'
import { excerptOf, holdsAny, markHits, type Piece } from './excerpt.ts'
import { compact } from './match.ts'
import type { Query } from './query.ts'
import type { FoundText } from './text-index.ts'

/** One result, ready to be drawn. */
export interface Result {
  readonly kind: Entry['kind']
  readonly path: `/${string}`
  readonly title: readonly Piece[]
  readonly where: string
  /** The synonym that was searched for, if the title doesn't show it. */
  readonly alias: string | undefined
  readonly excerpt: readonly Piece[]
  /** Headings below which the query stands. */
  readonly sections: readonly { readonly title: readonly Piece[]; readonly path: `/${string}` }[]
  readonly templates: readonly CatalogueTemplate[]
  /** What to mark on the page. */
  readonly needles: readonly string[]
}

/** Two lines on a phone. */
const EXCERPT = 64
const SECTIONS = 2

/** @param found The page's text, if the text index knows it; otherwise its description serves. */
export function toResult(entry: Entry, found: FoundText | undefined, query: Query): Result {
  const needles = needlesFor(query, [entry.title, entry.description, found?.text ?? ''])
  const text = found?.text.replace(`${entry.title}。`, '') ?? ''
  const excerpt = excerptOf(text, needles, EXCERPT)
  return {
    kind: entry.kind,
    path: entry.path,
    title: markHits(entry.title, needles),
    where: entry.where,
    alias: aliasOf(entry, query),
    excerpt: excerpt.length > 0 ? excerpt : markHits(entry.description, needles),
    sections: sectionsOf(entry, found, needles),
    templates: entry.templates,
    needles,
  }
}

/** What to mark: the query in one piece if it stands anywhere so, otherwise its pieces. */
function needlesFor({ wholes, grams }: Query, texts: readonly string[]): readonly string[] {
  const whole = wholes.filter((form) => texts.some((text) => holdsAny(text, [form])))
  return whole.length > 0 ? whole : grams
}

function aliasOf({ title, keywords }: Entry, { wholes }: Query): string | undefined {
  const forms = wholes.map(compact)
  if (forms.some((form) => compact(title).includes(form))) return undefined
  return keywords.find((keyword) => forms.includes(compact(keyword)))
}

function sectionsOf(entry: Entry, found: FoundText | undefined, needles: readonly string[]): Result['sections'] {
  const named = entry.headings
    .filter(({ text }) => holdsAny(text, needles))
    .map(({ text, slug }) => ({ title: text, slug }))
  const holding = (found?.sections ?? []).filter(({ text }) => holdsAny(text, needles))
  const bySlug = new Map([...named, ...holding].map(({ title, slug }) => [slug, title] as const))
  return [...bySlug]
    .slice(0, SECTIONS)
    .map(([slug, title]) => ({ title: markHits(title, needles), path: `${entry.path}#${slug}` as const }))
}

/** The results by kind: the kind of the best one first, and in each kind the best one first. */
export const byKind = (results: readonly Result[]): ReadonlyMap<Result['kind'], readonly Result[]> =>
  groupBy(results, ({ kind }) => kind)
