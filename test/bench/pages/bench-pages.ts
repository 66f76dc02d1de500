/*
 * A handbook of a thousand pages more: how long it takes to build, against plain Astro with Pagefind on the same text, and
 * what searching in it costs. Beside it, the handbook as it is.
 */
import { join, resolve } from 'node:path'
import { build } from '../../support/build-site.ts'
import { copyProject } from '../../support/copy-project.ts'
import { DIST } from '../../support/site.ts'
import { figure, printTable, times } from '../table.ts'
import { generatePages } from './generate-pages.ts'
import { measureSearch, type Search } from './measure-search.ts'
import { writePlainSite } from './plain-site.ts'

const PAGES = 1000
const ROOT = resolve('test/out/many-pages')

/** Builds both and prints how they compare; then searches. */
export const benchPages = async (): Promise<void> => {
  console.log(`\n${figure(PAGES)} generated pages: seconds of one build each\n`)
  const [pages, ours, plain] = ['pages', 'ours', 'plain'].map((name) => join(ROOT, name)) as [string, string, string]
  copyProject(ours) // It empties its own folder only.
  generatePages(PAGES, pages)
  generatePages(PAGES, join(ours, 'content/handbook/part-2'))
  writePlainSite(plain, pages)
  const [plainTook, oursTook] = [secondsOf(plain), secondsOf(ours)]
  printTable(
    ['', 's', ''],
    [
      ['plain Astro + Pagefind', figure(plainTook, 1), times(1)],
      ['ours', figure(oursTook, 1), times(oursTook / plainTook)],
    ],
  )
  console.log(
    '\nSearch in Chromium: kB of the first of a visit; ms from the last character to the answer, 120 of them a pause',
  )
  console.log('in typing that is waited for. Worst and median of the longest query of each kind.\n')
  const lines: string[][] = []
  for (const [name, folder] of [
    ['as it is', DIST],
    [`with ${figure(PAGES)} pages more`, join(ours, 'dist')],
  ] as const)
    lines.push(lineOf(name, await measureSearch(folder)))
  printTable(['', 'kB', 'median', 'first ms', 'median', 'next ms', 'median'], lines)
}

const secondsOf = (root: string): number => {
  const began = performance.now()
  build(join(root, 'dist'), '/', root)
  return (performance.now() - began) / 1000
}

const lineOf = (name: string, searches: readonly Search[]): string[] => {
  const both = (pick: (search: Search) => number): string[] => {
    const sorted = searches.map(pick).sort((a, b) => a - b)
    return [figure(sorted.at(-1)), figure(sorted[Math.floor(sorted.length / 2)])]
  }
  return [name, ...both(({ bytes }) => bytes / 1000), ...both(({ first }) => first), ...both(({ next }) => next)]
}
