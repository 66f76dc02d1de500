/*
 * Fetches what search works with, once; what failed is fetched anew at the next call.
 */
import { href } from '../href.ts'
import type { Library } from './ask.ts'
import type { Catalogue, Sounds } from './catalogue.ts'
import { knownBy } from './match.ts'
import { loadTextIndex, type TextIndex } from './text-index.ts'

let library: Promise<Library> | undefined
let attempt = 0

/**
 * Everything that search needs; a text index that doesn't load is left out.
 * @throws If not even the names can be fetched.
 */
export function openLibrary(): Promise<Library> {
  library ??= load()
  return library
}

/** Forgets what was fetched, so that the next search tries again. */
export function forgetLibrary(): void {
  library = undefined
}

async function load(): Promise<Library> {
  attempt += 1
  try {
    const [catalogue, textIndex] = await Promise.all([
      fetchJson<Catalogue>(href('/search/catalogue.json')),
      import.meta.env.DEV ? undefined : textIndexOrNone(),
    ])
    return { catalogue, known: catalogue.entries.map(knownBy), textIndex, sounds: openSounds, readingsOf: openReadings }
  } catch (error) {
    forgetLibrary()
    throw error
  }
}

async function textIndexOrNone(): Promise<TextIndex | undefined> {
  try {
    return await loadTextIndex(attempt)
  } catch (error) {
    reportError(error)
    return undefined
  }
}

const openSounds = onceFetched('/search/sounds.json', (sounds: Sounds) => sounds, [])

const openReadings = onceFetched('/search/homophones.json', bySyllable, () => [])

/** Turns syllables with their characters round. */
function bySyllable(homophones: Readonly<Record<string, string>>): (character: string) => readonly string[] {
  const readingsOf = Map.groupBy(
    Object.entries(homophones).flatMap(([syllable, all]) => [...all].map((character) => ({ syllable, character }))),
    ({ character }) => character,
  )
  return (character) => readingsOf.get(character)?.map(({ syllable }) => syllable) ?? []
}

/** Fetches a file when it is first asked for; search goes on without one that doesn't arrive, and tries again next time. */
function onceFetched<T, R>(address: `/${string}`, read: (found: T) => R, without: R): () => Promise<R> {
  let fetched: Promise<R> | undefined
  return () => {
    fetched ??= fetchJson<T>(href(address)).then(read, (error: unknown) => {
      reportError(error)
      fetched = undefined
      return without
    })
    return fetched
  }
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as T // written by our own build
}
