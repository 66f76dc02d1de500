import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createAutosave } from '../drafts/autosave.ts'
import type { Draft } from '../drafts/draft.ts'
import { type Refusal, saveDraft } from '../drafts/store.ts'
import type { SheetData } from '../forms/check.ts'
import { wallTime } from './now.ts'

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
}

/** Holds a draft's data and keeps it saved. @param refusal What storage said when it was read. */
export const useDraft = (draft: Draft, refusal: Refusal | undefined): DraftInHand => {
  const [data, setData] = useState<SheetData>(draft.data)
  const [saved, setSaved] = useState<Saved>(() => savedAtFirst(draft, refusal))
  const newest = useRef(0)
  const autosave = useMemo(() => {
    const save = async (next: SheetData): Promise<void> => {
      newest.current += 1
      const turn = newest.current
      const savedAt = new Date().toISOString()
      const answer = await saveDraft({ ...draft, savedAt, data: next })
      // An answer to an older save says nothing about the newest data.
      if (turn !== newest.current) return
      setSaved(answer.ok ? { kind: 'saved', at: savedAt } : { kind: 'unsaved', why: answer.why })
    }
    return createAutosave<SheetData>(save, wait)
  }, [draft])
  useFlush(autosave.flush)
  const change = useCallback(
    (next: SheetData): void => {
      setData(next)
      setSaved((before) => (before.kind === 'unsaved' ? before : { kind: 'saving' }))
      autosave.changed(next)
    },
    [autosave],
  )
  useWarning(saved.kind === 'unsaved')
  return { data, saved, change }
}

/** `10:32`, for “已保存 10:32”. */
export const timeOfDay = (instant: string): string => wallTime(new Date(instant)).slice(-5)

const savedAtFirst = (draft: Draft, refusal: Refusal | undefined): Saved => {
  if (refusal !== undefined) return { kind: 'unsaved', why: refusal }
  return draft.savedAt === '' ? { kind: 'untouched' } : { kind: 'saved', at: draft.savedAt }
}

const wait = (call: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(call, milliseconds)
  return () => clearTimeout(timer)
}

// Not `unload`: it keeps the page out of the back-forward cache, and phones don't send it.
const useFlush = (flush: () => void): void => {
  useEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') flush()
    }
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('pagehide', flush)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('pagehide', flush)
    }
  }, [flush])
}

// Only where closing the page would lose something: asking always would teach people to click it away.
const useWarning = (needed: boolean): void => {
  useEffect(() => {
    if (!needed) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [needed])
}
