/*
 * Fetches what search works with, once; what failed is fetched anew at the next call.
 */
import { href } from '../href.ts'
import type { Library } from './ask.ts'
import type { Catalogue } from './catalogue.ts'
import { knownBy } from './match.ts'
import { loadTextIndex, type TextIndex } from './text-index.ts'

let library: Promise<Library> | undefined
let readings: Promise<(character: string) => readonly string[]> | undefined
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
    return { catalogue, known: catalogue.entries.map(knownBy), textIndex, readingsOf: openReadings }
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

function openReadings(): Promise<(character: string) => readonly string[]> {
  readings ??= fetchJson<Record<string, string>>(href('/search/homophones.json')).then(
    (homophones) => {
      const readingsOf = Map.groupBy(
        Object.entries(homophones).flatMap(([syllable, all]) => [...all].map((character) => ({ syllable, character }))),
        ({ character }) => character,
      )
      return (character) => readingsOf.get(character)?.map(({ syllable }) => syllable) ?? []
    },
    (error: unknown) => {
      reportError(error)
      readings = undefined
      return () => []
    },
  )
  return readings
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as T // written by our own build
}
