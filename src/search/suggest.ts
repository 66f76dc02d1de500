/*
 * What to offer when nothing was found: the known names that are nearest, in writing or in sound.
 */
import type { Entry } from './catalogue.ts'
import { compact } from './match.ts'
import type { Pronunciation } from './pronunciation.ts'

/** A known name, and how far it is from the query: 0 the same, 1 nothing in common. */
export interface Near {
  readonly name: string
  readonly distance: number
}

/** Farther than this a name doesn't look like what was meant. */
const FAR = 0.45

/**
 * The titles and synonyms nearest to a query, nearest first.
 * @param spelled The query's pinyin, joined: typed so, or read from its characters.
 */
export function nearest(
  query: string,
  spelled: string | undefined,
  entries: readonly Entry[],
  { syllablesOf }: Pronunciation,
  limit: number,
): readonly Near[] {
  const plain = compact(query)
  const best = new Map<string, number>()
  for (const name of entries.flatMap(({ title, keywords }) => [title, ...keywords])) {
    const sound = syllablesOf(name).join('')
    const written = distance(plain, compact(name))
    const spoken = spelled === undefined || sound === '' ? 1 : distance(spelled, sound)
    best.set(name, Math.min(best.get(name) ?? 1, written, spoken))
  }
  return [...best]
    .map(([name, far]) => ({ name, distance: far }))
    .filter((near) => near.distance <= FAR)
    .sort((a, b) => a.distance - b.distance || a.name.length - b.name.length)
    .slice(0, limit)
}

/**
 * Edit distance as a share of the longer text. Two neighbours that changed places count as one slip (Damerau, 1964:
 * optimal string alignment).
 * @example
 * distance('breif', 'brief') // => 0.2
 */
export function distance(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  const rows: number[][] = [[...Array(right.length + 1).keys()]]
  for (const [i, letter] of left.entries()) {
    const row = [i + 1]
    for (const [j, other] of right.entries()) {
      const swapped = letter === right[j - 1] && left[i - 1] === other
      row.push(
        Math.min(
          at(rows, i, j + 1) + 1,
          (row[j] ?? 0) + 1,
          at(rows, i, j) + (letter === other ? 0 : 1),
          swapped ? at(rows, i - 1, j - 1) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    rows.push(row)
  }
  return at(rows, left.length, right.length) / Math.max(1, left.length, right.length)
}

const at = (rows: readonly (readonly number[])[], i: number, j: number): number =>
  rows[i]?.[j] ?? Number.POSITIVE_INFINITY
