/*
 * Drafts in the browser's IndexedDB, one record a draft, under the draft's id.
 * Storage may be refused (private windows), full or gone at any time: every failure is an answer, none is thrown.
 */
import { createStore, get, set, type UseStore, values } from 'idb-keyval'
import { type Draft, readDraft } from './draft.ts'

/** Why storage didn't do as asked. */
export type Refusal = 'refused' | 'full' | 'failed'

/** What storage answers. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Refusal; readonly cause: unknown }

const DATABASE = 'ae-handbook'

/** All drafts that can be read, with their data, in no order. What can't be read stays where it is. */
export const readDrafts = (): Promise<Answer<readonly Draft[]>> =>
  answer(async () => {
    const found = await values<unknown>(drafts())
    return found.map(readDraft).filter((draft) => draft !== undefined)
  })

/** The draft of that id; undefined where there is none, or none that can be read. */
export const findDraft = (id: string): Promise<Answer<Draft | undefined>> =>
  answer(async () => readDraft(await get<unknown>(id, drafts())))

/** Saves a draft over the one with the same id. */
export const saveDraft = (draft: Draft): Promise<Answer<void>> => answer(() => set(draft.id, draft, drafts()))

let opened: UseStore | undefined

// Opened at the first use: where there is no IndexedDB, opening throws.
const drafts = (): UseStore => {
  opened ??= createStore(DATABASE, 'drafts')
  return opened
}

const answer = async <T>(ask: () => Promise<T>): Promise<Answer<T>> => {
  try {
    return { ok: true, value: await ask() }
  } catch (cause) {
    return { ok: false, why: refusalOf(cause), cause }
  }
}

const REFUSED = new Set(['SecurityError', 'InvalidStateError', 'ReferenceError', 'TypeError', 'NotAllowedError'])

const refusalOf = (cause: unknown): Refusal => {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return REFUSED.has(name) ? 'refused' : 'failed'
}
