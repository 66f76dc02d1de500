/*
 * The headers of `_headers`, in groups of which exactly one holds for an address: for hosts that don't join rules.
 */
import { type HeaderRule, headersFor, matches, patternSource } from '../headers-file.ts'

/** What every address is sent with that has no rule of its own about it: asked for again, sent again when it changed. */
const DEFAULT_CACHING = 'no-cache'

/** Headers by name, values whole. */
export type Headers = readonly (readonly [name: string, value: string])[]

/** The headers of the addresses that a pattern matches. */
export interface HeaderGroup {
  /** For nginx, Caddy and Apache alike: a regular expression of the path, base included. */
  readonly pattern: string
  /** In words of the file's own: `/_astro/*`. */
  readonly name: string
  readonly headers: Headers
}

/** The groups, and the headers of all that is in none of them. */
export interface HeaderGroups {
  readonly groups: readonly HeaderGroup[]
  readonly others: Headers
}

const EVERYTHING = '/*'

/**
 * @param base The path that the site is built for, with slashes at both ends.
 * @throws where the patterns of two rules overlap, or one hides a part of another: which holds would depend on the host.
 */
export const headerGroups = (rules: readonly HeaderRule[], base: string): HeaderGroups => {
  const own = rules.filter(({ pattern }) => pattern !== EVERYTHING).map(({ pattern }) => pattern)
  for (const pattern of own) {
    const other = own.find((each) => each !== pattern && matches(each, exampleOf(pattern)))
    if (other !== undefined) throw new Error(`_headers: ${pattern} lies in ${other}; write one rule for both`)
  }
  return {
    groups: own.map((name) => ({
      name,
      pattern: `^${escaped(base.slice(0, -1))}${patternSource(name)}$`,
      headers: complete(headersFor(rules, exampleOf(name))),
    })),
    others: complete(headersFor(rules, '/')),
  }
}

const complete = (headers: Readonly<Record<string, string>>): Headers =>
  Object.entries({ 'Cache-Control': DEFAULT_CACHING, ...headers })

/** Those of a group that aren't those of all others, for hosts where the later one takes the place of the earlier. */
export const differing = (headers: Headers, others: Headers): Headers =>
  headers.filter(([name, value]) => !others.some((other) => other[0] === name && other[1] === value))

/** An address that a pattern matches. */
const exampleOf = (pattern: string): string => pattern.replaceAll('*', 'x').replace(/:[A-Za-z]\w*/g, 'x')

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
