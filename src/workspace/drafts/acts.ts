/*
 * What can be done with a draft of the list.
 */

import type { Listed } from '../../drafts/listing.ts'
import { isOpen } from '../../drafts/locks.ts'
import { newId } from '../../drafts/new-id.ts'
import { type Answer, deleteRecord, restoreRecord, saveDraft } from '../../drafts/store.ts'
import { writeRaw } from '../../drafts/write-raw.ts'
import { handOver } from '../hand-over.ts'
import { words } from './words.ts'

/** What came of it, in words, and how it is taken back where it can be. */
export interface Outcome {
  readonly good: boolean
  readonly text: string
  readonly undo?: { readonly label: string; readonly act: () => Promise<Outcome> }
}

/** What a draft is called in sentences. */
export const nameOf = ({ name, kind }: Listed): string => name || kind || words.untitled

/** Saves a copy under an id of its own. */
export const duplicate = async (listed: Listed): Promise<Outcome> => {
  const { draft } = listed.record
  if (draft === undefined) return { good: false, text: words.refusal('failed') }
  const copy = { ...draft, id: newId(), savedAt: new Date().toISOString() }
  return said(await saveDraft(copy), words.duplicated(nameOf(listed)))
}

/** Takes a draft away, unless it is being worked on. */
export const remove = async (listed: Listed): Promise<Outcome> => {
  const name = nameOf(listed)
  if (await isOpen(listed.record.id)) return { good: false, text: words.isOpen(name) }
  const outcome = said(await deleteRecord(listed.record.id), words.removed(name))
  return outcome.good ? { ...outcome, undo: { label: words.restore(name), act: () => bringBack(listed) } } : outcome
}

/** Hands the record to the browser as it lies in storage, whatever is in it. */
export const downloadRaw = ({ record }: Listed): void => {
  // The id comes from storage, where anything may stand.
  const name = record.id.replace(/[^\w-]/g, '').slice(0, 36)
  handOver(`${writeRaw(record.raw, 2)}\n`, 'application/json', `草稿原件_${name}.json`)
}

const bringBack = async (listed: Listed): Promise<Outcome> =>
  said(await restoreRecord(listed.record), words.restored(nameOf(listed)))

const said = (answer: Answer<void>, text: string): Outcome =>
  answer.ok ? { good: true, text } : { good: false, text: words.refusal(answer.why) }
