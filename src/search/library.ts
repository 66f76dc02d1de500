/*
 * Fetches what search works with, once; what failed is fetched anew at the next call.
 */
import { LoadError } from '../causes/load-error.ts'
import { note } from '../causes/note.ts'
import { within } from '../causes/within.ts'
import { href } from '../href.ts'
import type { Library } from './ask.ts'
import type { Catalogue } from './catalogue.ts'
import { knownBy } from './match.ts'
import { type Pronunciation, pronunciationBy, SILENT, type Sounds } from './pronunciation.ts'
import { loadTextIndex, type TextIndex } from './text-index.ts'

let library: Promise<Library> | undefined
let pronunciation: Promise<Pronunciation> | undefined
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
    return { catalogue, known: catalogue.entries.map(knownBy), textIndex, pronunciation: openPronunciation }
  } catch (error) {
    forgetLibrary()
    throw error
  }
}

/** Milliseconds for the text index: without it, the names are searched. */
const PATIENCE = 10_000

async function textIndexOrNone(): Promise<TextIndex | undefined> {
  try {
    return await within(loadTextIndex(attempt), PATIENCE)
  } catch (error) {
    note(error)
    return undefined
  }
}

/** Search goes on without a file that doesn't arrive, and tries again the next time. */
function openPronunciation(): Promise<Pronunciation> {
  pronunciation ??= fetchJson<Sounds>(href('/search/sounds.json')).then(pronunciationBy, (error: unknown) => {
    note(error)
    pronunciation = undefined
    return SILENT
  })
  return pronunciation
}

async function fetchJson<T>(address: string): Promise<T> {
  const file = new URL(address, location.href).href
  let response: Response
  try {
    response = await within(fetch(address))
  } catch (cause) {
    throw cause instanceof LoadError ? cause : new LoadError({ how: 'network', file }, { cause })
  }
  if (!response.ok) throw new LoadError({ how: 'status', status: response.status, file })
  try {
    return (await within(response.json())) as T // written by our own build
  } catch (cause) {
    throw cause instanceof LoadError ? cause : new LoadError({ how: 'cut', file }, { cause })
  }
}
