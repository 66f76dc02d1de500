/*
 * Every name that the handbook gives to anything must be found by it, by its pinyin and by its initials: thousands of
 * queries over the built catalogue, without the text index, which could only add to what is found.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { syllablesOf } from '../../src/build/search-pinyin.ts'
import { ask, type Library } from '../../src/search/ask.ts'
import type { Catalogue, Entry } from '../../src/search/catalogue.ts'
import { knownBy } from '../../src/search/match.ts'
import { pronunciationBy, type Sounds } from '../../src/search/pronunciation.ts'
import { DIST } from '../support/site.ts'

const read = <T>(file: string): T => JSON.parse(readFileSync(join(DIST, 'search', file), 'utf8')) as T // written by the build

const catalogue = read<Catalogue>('catalogue.json')
const spoken = pronunciationBy(read<Sounds>('sounds.json'))
const library: Library = {
  catalogue,
  known: catalogue.entries.map(knownBy),
  textIndex: undefined,
  pronunciation: async () => spoken,
}

/** A name, how it sounds, and the addresses that answer it. */
interface Named {
  readonly name: string
  readonly sound: string
  readonly paths: Set<string>
}

/** Same names are one: “客户” is a label of ten forms, and any of them will do. */
const namesOf = (entries: readonly Entry[], pick: (entry: Entry) => readonly string[]) => {
  const byName = new Map<string, { sound: string; paths: Set<string> }>()
  for (const entry of entries) {
    for (const name of pick(entry)) {
      const known = byName.get(name) ?? { sound: syllablesOf(name), paths: new Set<string>() }
      for (const path of answersOf(entry)) known.paths.add(path)
      byName.set(name, known)
    }
  }
  return [...byName].map(([name, rest]): Named => ({ name, ...rest }))
}

// A form is answered by its page too, which leads to it, and a term by the page that explains it.
const answersOf = (entry: Entry): readonly string[] => [
  entry.path,
  ...(entry.page === undefined ? [] : [entry.page]),
  ...catalogue.entries
    .filter(({ templates }) => templates.some(({ path }) => path === entry.path))
    .map(({ path }) => path),
]

const titles = namesOf(catalogue.entries, ({ title }) => [title])
const labels = namesOf(
  catalogue.entries.filter(({ kind }) => kind === 'template'),
  ({ headings }) => headings.map(({ text }) => text),
)
// “目标” labels a field, but whoever types it does as well with the page named after it, or another form's “目标受众”.
for (const { name, paths } of labels) {
  for (const entry of catalogue.entries) {
    const names = [entry.title, ...entry.keywords, ...entry.headings.map(({ text }) => text)]
    if (names.some((known) => known.includes(name))) for (const path of answersOf(entry)) paths.add(path)
  }
}
// What is a name as it is written (“PPM”) is searched for as that, not as initials.
const written = new Set(
  catalogue.entries.flatMap(({ title, keywords }) => [title, ...keywords].map((name) => name.toLowerCase())),
)

const sounding = new Map<string, Set<string>>()
for (const { sound, paths } of [...titles, ...labels]) {
  for (const letters of [whole(sound), initials(sound)]) {
    const all = sounding.get(letters) ?? new Set<string>()
    for (const path of paths) all.add(path)
    sounding.set(letters, all)
  }
}

const missed = async (
  names: readonly Named[],
  queryOf: (named: Named) => string,
  answers: (named: Named, query: string) => ReadonlySet<string>,
): Promise<readonly string[]> => {
  const bad: string[] = []
  for (const named of names) {
    const query = queryOf(named)
    if (query.length < 2) continue
    const { results } = await ask(query, library, 3)
    const paths = answers(named, query)
    if (!results.some(({ path }) => paths.has(path)))
      bad.push(`${query} (${named.name}): ${results.map(({ path }) => path).join(' ')}, not ${[...paths].join(' ')}`)
  }
  return bad
}

describe.each([
  ['titles of pages, forms and terms', titles, 110],
  ['labels of fields', labels, 300],
] as const)('%s', (_, names, least) => {
  test('there are names to look for', () => {
    expect(names.length).toBeGreaterThan(least)
  })

  test('are found by themselves', async () => {
    expect(
      await missed(
        names,
        ({ name }) => name,
        ({ paths }) => paths,
      ),
    ).toEqual([])
  })

  test('are found by their pinyin', async () => {
    expect(
      await missed(
        names,
        ({ sound }) => whole(sound),
        (_named, query) => sounding.get(query) ?? new Set(),
      ),
    ).toEqual([])
  })

  test('are found by their initials', async () => {
    const short = names.filter(({ sound }) => initials(sound).length > 2 && !written.has(initials(sound)))
    expect(
      await missed(
        short,
        ({ sound }) => initials(sound),
        (_named, query) => sounding.get(query) ?? new Set(),
      ),
    ).toEqual([])
  })
})

function whole(sound: string): string {
  return sound.replaceAll(' ', '')
}

function initials(sound: string): string {
  return sound
    .split(' ')
    .map((syllable) => syllable.charAt(0))
    .join('')
}
