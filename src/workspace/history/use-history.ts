/*
 * Undo and redo over the whole form. The browser's own undo knows one field at a time, and nothing of rows.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SheetData } from '../../forms/check.ts'
import type { Path } from '../../templates/define-template.ts'
import { type History, isTyping, type Moved, NO_HISTORY, record, redo, undo } from './history.ts'
import type { Shown } from './show-step.ts'

/** What can be taken back and done again. */
export interface Undoing {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly undo: () => void
  readonly redo: () => void
  /** Takes new data as something that the reader did. */
  readonly change: (data: SheetData) => void
  /** The same for the sheet as a whole: a step of its own, never part of typing. */
  readonly replace: (data: SheetData) => void
  /** Counts the steps after which the form is to be drawn anew: more than a text has changed. */
  readonly redraws: number
}

/**
 * Keeps the history of a sheet.
 * @param change Takes new data in.
 * @param reloads Changes whenever data comes from elsewhere: what was done before has no bearing on it.
 */
export const useHistory = (
  prefix: string,
  data: SheetData,
  change: (data: SheetData) => void,
  reloads: number,
): Undoing => {
  const [{ history, moved, redraws }, setState] = useState<State>(ANEW)
  const latest = useRef(data)
  latest.current = data
  const kept = useRef(history)
  kept.current = history
  const seen = useRef(reloads)
  useEffect(() => {
    if (seen.current !== reloads) setState((now) => ({ ...ANEW, redraws: now.redraws }))
    seen.current = reloads
  }, [reloads])
  useLed(prefix, moved)
  const take = useCallback(
    (next: SheetData, path?: Path): void => {
      const before = latest.current
      const at = performance.now()
      // Kept at once, not at the next drawing: keys come faster than that.
      const recorded = record(kept.current, before, next, at, path)
      kept.current = recorded
      latest.current = next
      setState((now) => ({ ...now, history: recorded }))
      change(next)
    },
    [change],
  )
  const replace = useCallback((next: SheetData): void => take(next, []), [take])
  const move = (to: Moved | undefined): void => {
    if (to === undefined) return
    kept.current = to.history
    setState((now) => ({
      history: to.history,
      moved: { step: to.step, data: to.data, focused: document.activeElement?.id ?? '' },
      redraws: now.redraws + (isTyping(to.step) ? 0 : 1),
    }))
    latest.current = to.data
    change(to.data)
  }
  return {
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => move(undo(kept.current)),
    redo: () => move(redo(kept.current)),
    change: take,
    replace,
    redraws,
  }
}

interface State {
  readonly history: History
  /** The last step that was gone, back or forth. */
  readonly moved: Shown | undefined
  readonly redraws: number
}

const ANEW: State = { history: NO_HISTORY, moved: undefined, redraws: 0 }

// Leads the reader to what has changed, as soon as it is drawn.
const useLed = (prefix: string, moved: State['moved']): void => {
  useEffect(() => {
    if (moved === undefined) return
    let stale = false
    void import('./show-step.ts').then(({ showStep }) => stale || showStep(prefix, moved))
    return () => {
      stale = true
    }
  }, [prefix, moved])
}
