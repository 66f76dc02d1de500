/*
 * Bringing drafts back from a file: what is in it, how it stands to what is here, which of it is wanted.
 */
import { type Returning, type Returns, readBackup } from '../../drafts/backup.ts'
import type { Kind } from '../../drafts/listing.ts'
import { newId } from '../../drafts/new-id.ts'
import { openStored } from '../../drafts/open-draft.ts'
import { openDraftFile } from '../../drafts/open-draft-file.ts'
import { readRecords, saveDraft } from '../../drafts/store.ts'
import { foreignFile } from '../../grid/foreign-file.ts'
import { loadTemplate } from '../../templates/loaders.ts'
import { ONE_FILE, unreadable } from '../in-out/refuse-drop.ts'
import type { Outcome } from './acts.ts'
import { askWhich } from './ask-which.ts'
import { words } from './words.ts'

/**
 * Lets the reader choose what of a file is to come back. @returns undefined where they think better of it.
 * @param files Those that were chosen or dropped.
 */
export const bringBack = async (kinds: readonly Kind[], files: readonly File[]): Promise<Outcome | undefined> => {
  const [file, ...others] = files
  if (file === undefined) return undefined
  if (others.length > 0) return { good: false, text: ONE_FILE }
  const reason = await unreadable(file)
  if (reason !== undefined) return { good: false, text: reason }
  const foreign = await foreignFile(file, 'drafts')
  if (foreign !== undefined) return { good: false, text: `“${file.name}”没有打开。${foreign}` }
  const read = await openDraftFile(file)
  if (!read.ok) return { good: false, text: read.reason }
  const records = await readRecords()
  if (!records.ok) return { good: false, text: words.unreadable(records.why) }
  const found = readBackup(read.value, records.value)
  if (found === undefined) return { good: false, text: words.noBackup(file.name) }
  const returns = await withinBounds(found, kinds)
  const different = returns.drafts.filter(({ standing }) => standing !== 'same')
  if (different.length === 0 && returns.unusable === 0) return { good: true, text: words.nothingNew(file.name) }
  const wanted = await askWhich(file.name, returns, kinds)
  return wanted && save(wanted)
}

// Without those that their sheet could never show; drafts of a later edition, or of no sheet here, are kept as they are.
const withinBounds = async ({ drafts, unusable }: Returns, kinds: readonly Kind[]): Promise<Returns> => {
  const known = new Set(kinds.map(({ id }) => id))
  const kept = await Promise.all(
    drafts.map(async (each) => {
      if (!known.has(each.draft.template)) return [each]
      const { kind } = openStored(await loadTemplate(each.draft.template), each.draft)
      return kind === 'tooMuch' || kind === 'broken' ? [] : [each]
    }),
  )
  return { drafts: kept.flat(), unusable: unusable + drafts.length - kept.flat().length }
}

const save = async (wanted: readonly Returning[]): Promise<Outcome> => {
  for (const [index, { draft, standing }] of wanted.entries()) {
    const answer = await saveDraft(standing === 'absent' ? draft : { ...draft, id: newId() })
    if (!answer.ok) return { good: false, text: words.partly(index, wanted.length - index, answer.why) }
  }
  return { good: true, text: words.broughtBack(wanted.length) }
}
