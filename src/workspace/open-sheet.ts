/*
 * Everything a sheet needs before it can be shown: the template and the draft to go on with.
 */

import { type Draft, latestOf } from '../drafts/draft.ts'
import { lastOpened } from '../drafts/last-opened.ts'
import { newId } from '../drafts/new-id.ts'
import { type Answer, findRecord, type Refusal, readDrafts, type StoredRecord } from '../drafts/store.ts'
import type { Template } from '../templates/define-template.ts'
import { loadTemplate } from '../templates/loaders.ts'
import { startData } from '../templates/start-data.ts'
import type { Asked } from './address.ts'
import { contextNow } from './context.ts'
import type { Lost } from './opening-notice.ts'
import { ensurePopovers } from './popover.ts'

/** A sheet, ready to be filled in. */
export interface OpenedSheet {
  readonly template: Template
  readonly draft: Draft
  /** Why nothing can be saved, as far as is known already. */
  readonly refusal?: Refusal | undefined
  /** Why a new draft is shown instead of the one that was asked for, or what is odd about this one, in a sentence. */
  readonly notice?: string | undefined
  /** What is in the draft isn't in storage yet. */
  readonly unsaved?: boolean
}

/**
 * Opens a template with a draft, or a new one. Rejects where a part of the page does not arrive.
 * @param kept What storage did not take before the page was fetched anew; it is gone on with.
 */
export const openSheet = async (id: string, asked: Asked, now: Date, kept?: Draft): Promise<OpenedSheet> => {
  const [template, stored] = await Promise.all([loadTemplate(id), find(id, asked), ensurePopovers()])
  const before = kept && (await opener()).openDraft(template, kept)
  if (before?.kind === 'opened') {
    return { template, draft: before.draft, refusal: stored.ok ? undefined : stored.why, unsaved: true }
  }
  const fresh: Draft = {
    template: id,
    version: template.version,
    id: newId(),
    savedAt: '',
    data: startData(template, contextNow()),
  }
  const anew = { template, draft: fresh }
  const lost = async (why: Lost) => ({ ...anew, notice: (await notices()).LOST[why] })
  if (!stored.ok) return { ...anew, refusal: stored.why }
  if (stored.value === undefined) return asked.draft === undefined ? anew : lost('missing')
  const found = stored.value.draft
  if (found?.template !== id) return lost(found === undefined ? lostBy(stored.value) : 'other')
  const opened = (await opener()).openStored(template, found)
  if (opened.kind !== 'opened') return lost(opened.kind)
  return { template, draft: opened.draft, notice: isAhead(found, now) ? (await notices()).AHEAD : undefined }
}

// A new sheet needs nothing of it.
const opener = () => import('../drafts/open-draft.ts')
const notices = () => import('./opening-notice.ts')

// The one that is asked for; else the one worked on last; else the one saved last.
const find = async (template: string, { draft, isNew }: Asked): Promise<Answer<StoredRecord | undefined>> => {
  // Storage is reached in any case: what is typed can be saved while the page goes only if it is open by then.
  if (isNew) return withoutValue(await findRecord('new'))
  if (draft !== undefined) return findRecord(draft)
  const last = lastOpened(template)
  const named = last === undefined ? undefined : await findRecord(last)
  // Of another sheet: not what this page left there.
  const isOther = named?.ok && (named.value?.draft?.template ?? template) !== template
  if (named !== undefined && !isOther && (!named.ok || named.value !== undefined)) return named
  const all = await readDrafts()
  if (!all.ok) return all
  const latest = latestOf(all.value.filter((each) => each.template === template))
  return { ok: true, value: latest && { id: latest.id, raw: latest, draft: latest } }
}

// Whatever somebody put there under that name.
const withoutValue = (answer: Answer<StoredRecord | undefined>): Answer<undefined> =>
  answer.ok ? { ok: true, value: undefined } : answer

const lostBy = ({ fault }: StoredRecord): Lost => (fault === undefined || fault === 'foreign' ? 'broken' : fault)

/** Milliseconds that two clocks may differ by. */
const TOLERANCE = 120_000

const isAhead = ({ savedAt }: Draft, now: Date): boolean => Date.parse(savedAt) > now.getTime() + TOLERANCE
