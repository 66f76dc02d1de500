/*
 * A font of 30,000 characters is 10 MB; a sheet uses a few hundred of them. So the font is cut at build time:
 *
 *   core     the characters that our own labels and samples share most; in the regular weight also the most frequent of the web
 *   ranked   the next ones by frequency, 32 a slice, since frequent characters come together
 *   rest     everything else the font has, by code point, 64 a slice
 *
 * The manifest names no file per character; the order of its strings says which slice holds what.
 */

import type { Weight } from './fonts.ts'

/** What the build writes beside the slices. Both weights have the same characters. */
export interface SliceManifest {
  /** Part of the slices' address; changes with their content. */
  readonly revision: string
  readonly weights: Readonly<Record<Weight, SliceWeight>>
  /** Characters in the order of their use: those of the core first. */
  readonly ranked: string
  /** Code point ranges, both ends included. */
  readonly rest: readonly (readonly [first: number, last: number])[]
}

export interface SliceWeight {
  /** Name of the font, as in the PDF. */
  readonly name: string
  /** How many of the ranked characters its core holds: bold sets labels and headings, so few. */
  readonly core: number
}

/** Characters a slice. */
export const RANKED_STEP = 32
export const REST_STEP = 64

/** Which slice holds which character. */
export interface SliceIndex {
  /** Name of the slice with a code point, undefined where the font lacks it. */
  sliceOf(codePoint: number): string | undefined
}

/** Reads a manifest's order into an index: `core`, `r0`, `r1`, …, `x0`, `x1`, …. */
export const indexSlices = (manifest: SliceManifest, weight: Weight): SliceIndex => {
  const { core } = manifest.weights[weight]
  const slices = new Map<number, string>()
  let place = 0
  for (const char of manifest.ranked) {
    slices.set(codePointOf(char), place < core ? 'core' : `r${Math.floor((place - core) / RANKED_STEP)}`)
    place++
  }
  place = 0
  for (const [first, last] of manifest.rest)
    for (let codePoint = first; codePoint <= last; codePoint++)
      slices.set(codePoint, `x${Math.floor(place++ / REST_STEP)}`)
  return { sliceOf: (codePoint) => slices.get(codePoint) }
}

/** Names of the slices that a text needs, `core` always and first; each once, in a fixed order. */
export const slicesFor = (index: SliceIndex, characters: Iterable<string>): readonly string[] => {
  const needed = new Set<string>()
  for (const char of characters) {
    const slice = index.sliceOf(codePointOf(char))
    if (slice !== undefined) needed.add(slice)
  }
  needed.delete('core')
  return ['core', ...[...needed].sort()]
}

/** The characters of a text that the font lacks, each once, in the order they appear. */
export const missingFrom = (index: SliceIndex, text: string): readonly string[] => {
  const missing = new Set<string>()
  for (const char of text) if (index.sliceOf(codePointOf(char)) === undefined && !isInvisible(char)) missing.add(char)
  return [...missing]
}

/** Line ends and the like are never drawn, and so never missing. */
export const isInvisible = (char: string): boolean => /[\p{Cc}\p{Cf}\p{VS}\u2028\u2029]/u.test(char)

const codePointOf = (char: string): number => char.codePointAt(0) as number // never an empty string
