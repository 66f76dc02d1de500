/*
 * What each page of the handbook must tell, and the words that tell it: content/facts, a file a page.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import type { PageText } from './handbook-text.ts'

/** One thing that a page must tell. */
export interface Fact {
  /** `role-ae.3`. */
  readonly id: string
  readonly fact: string
  /** Whether the old manual says so. */
  readonly source: boolean
  /** Words of the page that tell it, each to be found there. */
  readonly said: readonly string[]
}

/** The facts of a page. */
export interface PageFacts {
  readonly page: string
  readonly facts: readonly Fact[]
}

/** All facts, by page. */
export const loadFacts = (): readonly PageFacts[] =>
  readdirSync('content/facts').map((file) => ({
    page: basename(file, '.yaml'),
    facts: parse(readFileSync(`content/facts/${file}`, 'utf8')) as readonly Fact[],
  }))

/** The words that are to be on the page and aren't. */
export const unsaid = ({ said }: Fact, { text }: PageText): readonly string[] =>
  said.filter((words) => !text.includes(words))

/** The sentence that holds the words, for who looks it over. */
export const sentenceWith = (words: string, { text }: PageText): string =>
  text
    .split(/(?<=[。！？\n])/)
    .find((sentence) => sentence.includes(words))
    ?.trim() ?? words
