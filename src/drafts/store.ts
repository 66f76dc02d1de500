/*
 * Drafts in the browser's IndexedDB, one record a draft, under the draft's id.
 * Storage may be refused (private windows), full or gone at any time: every failure is an answer, none is thrown.
 */
import { del, entries, get, promisifyRequest, type UseStore, update } from 'idb-keyval'
import { ENVELOPE } from '../limits/limits.ts'
import { holdCopying } from '../offline/hold.ts'
import { findShapeFault, type ShapeFault } from './bounds.ts'
import { tellChanged } from './changes.ts'
import { type Draft, readDraft } from './draft.ts'
import { dropWord, lastWordOf, lastWords, newestOf, takeWordBack } from './last-word.ts'

/** Why storage didn't do as asked. */
export type Refusal =
  | 'refused'
  | 'full'
  | 'failed'
  /** It has not answered at all. */
  | 'slow'
  /** Another tab holds it open as it was before. */
  | 'blocked'

/** What storage answers. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Refusal; readonly cause: unknown }

const DATABASE = 'ae-handbook'
const STORE = 'drafts'

/** A record as it lies in storage. */
export interface StoredRecord {
  readonly id: string
  readonly raw: unknown
  /** The draft in it, where it can be read as one. */
  readonly draft: Draft | undefined
  /** Why there is none in it, where that can be told. */
  readonly fault?: ShapeFault | undefined
}

/** All records, those included that can't be read, in no order. */
export const readRecords = (): Promise<Answer<readonly StoredRecord[]>> =>
  answer(async () => {
    await keepLastWords()
    const kept = new Map((await entries<IDBValidKey, unknown>(drafts())).map(([key, raw]) => [String(key), raw]))
    for (const word of lastWords()) kept.set(word.id, newestOf(kept.get(word.id), word))
    return [...kept].map(([id, raw]) => toRecord(id, raw))
  })

/** All drafts that can be read, with their data, in no order. What can't be read stays where it is. */
export const readDrafts = async (): Promise<Answer<readonly Draft[]>> => {
  const records = await readRecords()
  return records.ok ? { ok: true, value: records.value.flatMap(({ draft }) => draft ?? []) } : records
}

/** The record of that id; undefined where there is none. */
export const findRecord = (id: string): Promise<Answer<StoredRecord | undefined>> =>
  answer(async () => {
    await keepLastWords()
    const raw = newestOf(await get<unknown>(id, drafts()), lastWordOf(id))
    return raw === undefined ? undefined : toRecord(id, raw)
  })

/** Saves a draft over the one with the same id. */
export const saveDraft = (draft: Draft): Promise<Answer<void>> =>
  change(async () => {
    await put(draft.id, draft)
    takeWordBack(draft)
  })

/** Takes a record away. */
export const deleteRecord = (id: string): Promise<Answer<void>> =>
  change(async () => {
    await del(id, drafts())
    dropWord(id)
  })

/** Puts a record back that was taken away, whatever is in it. */
export const restoreRecord = ({ id, raw }: StoredRecord): Promise<Answer<void>> => change(() => put(id, raw))

// Committed at once: a transaction that is left to itself is undone when the page goes before it has been answered.
const put = (id: string, value: unknown): Promise<void> =>
  drafts()('readwrite', (store) => {
    store.put(value, id)
    store.transaction.commit()
    return promisifyRequest(store.transaction)
  })

// What finds no room is read from where it was left, and kept the next time.
const keepLastWords = async (): Promise<void> => {
  for (const word of lastWords()) {
    // In one transaction: another tab may be saving the same draft.
    const kept = await change(() => update<unknown>(word.id, (stored) => newestOf(stored, word), drafts()))
    if (kept.ok) takeWordBack(word)
  }
}

// Anything may have been put there by hand. The key is what a draft is saved under again.
const toRecord = (id: string, raw: unknown): StoredRecord => {
  const fault = findShapeFault(raw, ENVELOPE)
  const draft = fault === undefined ? readDraft(raw) : undefined
  return { id, raw, draft: draft && { ...draft, id }, fault }
}

let opened: UseStore | undefined

// Opened at the first use: where there is no IndexedDB, opening throws.
const drafts = (): UseStore => {
  opened ??= connect()
  return opened
}

const connect = (): UseStore => {
  const request = indexedDB.open(DATABASE)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  const opening = promisifyRequest(request)
  // One that could not be opened, or that the browser has closed, is opened anew by who asks next.
  const forget = (): void => {
    opened = undefined
  }
  opening.then((database) => {
    database.onclose = forget
    // For another tab that mends it; a connection that stays would keep that tab waiting.
    database.onversionchange = () => database.close()
  }, forget)
  return async (mode, act) => act((await opening).transaction(STORE, mode).objectStore(STORE))
}

const change = async (act: () => Promise<void>): Promise<Answer<void>> => {
  holdCopying()
  const answered = await answer(act)
  if (answered.ok) tellChanged()
  return answered
}

const answer = async <T>(ask: () => Promise<T>): Promise<Answer<T>> => {
  try {
    return { ok: true, value: await inTime(askTwice(ask)) }
  } catch (cause) {
    return { ok: false, why: refusalOf(cause), cause }
  }
}

// A connection that the browser has closed (the site's data was cleared) is opened anew.
const askTwice = async <T>(ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask()
  } catch (cause) {
    const isBare = nameOf(cause) === 'NotFoundError'
    if (!isBare && (opened === undefined || nameOf(cause) !== 'InvalidStateError')) throw cause
    opened = undefined
    // There is a database and no place in it for drafts: made by hand, or half of an accident.
    if (isBare) await (await import('./mend-store.ts')).mendStore(DATABASE, STORE)
    return ask()
  }
}

/** Milliseconds that storage has for its answer. */
const PATIENCE = 8000

class Unanswered extends Error {
  override readonly name = 'Unanswered'
}

const inTime = async <T>(answered: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unanswered()), PATIENCE)
  })
  try {
    return await Promise.race([answered, late])
  } finally {
    clearTimeout(timer)
  }
}

const nameOf = (cause: unknown): string => (cause instanceof Error || cause instanceof DOMException ? cause.name : '')

const REFUSED = new Set(['SecurityError', 'InvalidStateError', 'ReferenceError', 'TypeError', 'NotAllowedError'])

const refusalOf = (cause: unknown): Refusal => {
  const name = nameOf(cause)
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'Unanswered') return 'slow'
  if (name === 'Blocked') return 'blocked'
  return REFUSED.has(name) ? 'refused' : 'failed'
}
