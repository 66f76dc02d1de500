import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createAutosave } from '../drafts/autosave.ts'
import { type Draft, savedAfter } from '../drafts/draft.ts'
import { leaveWord } from '../drafts/last-word.ts'
import type { Place } from '../drafts/seat.ts'
import { findRecord, type Refusal, saveDraft } from '../drafts/store.ts'
import type { SheetData } from '../forms/check.ts'
import { holdCopying } from '../offline/hold.ts'
import { showInAddress } from './address.ts'
import { wallTime } from './now.ts'
import type { OpenedSheet } from './open-sheet.ts'
import { holdInHand } from './trouble/in-hand.ts'
import { type Claimed, useClaim } from './use-claim.ts'
import { useWarning } from './use-warning.ts'

/** How it stands with saving. */
export type Saved =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  /** `at` is an instant, as in the draft. */
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved'; readonly why: Refusal }

/** The draft being worked on. */
export interface DraftInHand {
  readonly data: SheetData
  readonly saved: Saved
  /** Takes new data, and sees to it that it is saved. */
  readonly change: (data: SheetData) => void
  /** Where it may be changed: in this tab, or in another one. */
  readonly place: Place
  /** Goes on in this tab. */
  readonly takeOver: () => void
  /** Saves now what waits to be saved; resolves when it is, with whether nothing is unsaved. */
  readonly flush: () => Promise<boolean>
  /** Counts how often another tab's data took the place of this one's. */
  readonly reloads: number
}

/** Holds a draft's data and keeps it saved. */
export const useDraft = ({ template, draft, refusal, unsaved = false }: OpenedSheet): DraftInHand => {
  const [{ data, reloads }, setHeld] = useState<Held>({ data: draft.data, reloads: 0 })
  const [saved, setSaved] = useState<Saved>(() => savedAtFirst(draft, refusal, unsaved))
  const claimed = useRef<Claimed>(undefined)
  const { place, takeOver, tellSaved } = useClaim(draft.id, claimed)
  const last = useRef(draft)
  const { autosave, flush, leave } = useSaving(draft, last, setSaved, tellSaved)
  const reload = useCallback(async () => {
    autosave.drop()
    const found = await findRecord(draft.id)
    if (!found.ok || found.value === undefined) return
    const { openStored } = await import('../drafts/open-draft.ts')
    const other = found.value.draft
    const opened = other?.template === template.id ? openStored(template, other) : undefined
    // What can't be shown here is for the page to open anew: it says why, and may be of another edition by then.
    if (opened?.kind !== 'opened') return location.reload()
    last.current = opened.draft
    setHeld((before) => ({ data: last.current.data, reloads: before.reloads + 1 }))
    setSaved({ kind: 'saved', at: last.current.savedAt })
  }, [template, draft, autosave])
  claimed.current = { flush, reload }
  const change = useCallback(
    (next: SheetData): void => {
      if (place === 'elsewhere') return
      holdCopying()
      setHeld((before) => ({ ...before, data: next }))
      setSaved((before) => (before.kind === 'unsaved' ? before : { kind: 'saving' }))
      autosave.changed(next)
    },
    [autosave, place],
  )
  useEffect(() => {
    if (draft.savedAt !== '') showInAddress(draft.template, draft.id)
    if (unsaved) autosave.changed(draft.data)
  }, [draft, unsaved, autosave])
  holdInHand({ template, draft: { ...last.current, data }, flush })
  useLeave(leave)
  useWarning(saved.kind === 'unsaved')
  return { data, saved, change, place, takeOver, flush, reloads }
}

interface Held {
  readonly data: SheetData
  readonly reloads: number
}

// Saving by itself, and at once with an answer when it is done.
// `last` is the draft as it was saved last, in whichever tab.
const useSaving = (draft: Draft, last: RefObject<Draft>, setSaved: (saved: Saved) => void, tellSaved: () => void) => {
  const saving = useRef<Promise<boolean>>(undefined)
  const unsaved = useRef<Draft>(undefined)
  return useMemo(() => {
    const save = async (data: SheetData): Promise<boolean> => {
      const now = new Date()
      const next: Draft = { ...last.current, savedAt: savedAfter(last.current.savedAt, now), data }
      last.current = next
      unsaved.current = next
      const answer = await saveDraft(next)
      if (answer.ok) {
        tellSaved()
        showInAddress(draft.template, draft.id)
      }
      // An answer to an older save says nothing about the newest data.
      if (unsaved.current !== next) return answer.ok
      if (answer.ok) unsaved.current = undefined
      // Storage may come back: another tab is closed, room is made.
      else setTimeout(() => unsaved.current === next && autosave.changed(data), AGAIN)
      setSaved(answer.ok ? { kind: 'saved', at: now.toISOString() } : { kind: 'unsaved', why: answer.why })
      return answer.ok
    }
    const autosave = createAutosave<SheetData>((next) => {
      saving.current = save(next)
    }, wait)
    const flush = async (): Promise<boolean> => {
      autosave.flush()
      return (await saving.current) ?? true
    }
    const leave = (): void => {
      autosave.flush()
      if (unsaved.current !== undefined) leaveWord(unsaved.current)
    }
    return { autosave, flush, leave }
  }, [draft, last, setSaved, tellSaved])
}

/** Milliseconds from a failed save to the next try. */
const AGAIN = 3000

/** `10:32`, for “已保存 10:32”. */
export const timeOfDay = (instant: string): string => wallTime(new Date(instant)).slice(-5)

const savedAtFirst = (draft: Draft, refusal: Refusal | undefined, unsaved: boolean): Saved => {
  if (refusal !== undefined) return { kind: 'unsaved', why: refusal }
  if (unsaved) return { kind: 'saving' }
  return draft.savedAt === '' ? { kind: 'untouched' } : { kind: 'saved', at: draft.savedAt }
}

const wait = (call: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(call, milliseconds)
  return () => clearTimeout(timer)
}

// Not `unload`: it keeps the page out of the back-forward cache, and phones don't send it.
const useLeave = (leave: () => void): void => {
  useEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') leave()
    }
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('pagehide', leave)
    }
  }, [leave])
}
