import { useCallback, useState } from 'react'
import type { SheetData } from '../forms/check.ts'
import { withoutBlanks } from '../templates/blanks.ts'
import type { Replacement } from './replacements.ts'

/** Replacing the whole sheet: asked about first where something would go, and undone by one press. */
export interface Replace {
  /** What is being asked about. */
  readonly asking: Replacement | undefined
  /** What has just been done, and can be undone. */
  readonly done: Replacement | undefined
  /** Counts replacements: the form is drawn anew with each. */
  readonly generation: number
  readonly ask: (replacement: Replacement) => void
  readonly confirm: () => void
  readonly cancel: () => void
  readonly undo: () => void
  /** The reader goes on: nothing is offered to be undone any more. */
  readonly forget: () => void
}

interface State {
  readonly asking?: Replacement
  readonly done?: { readonly replacement: Replacement; readonly before: SheetData }
  readonly generation: number
}

/** @param change Takes the new data. */
export const useReplace = (data: SheetData, change: (data: SheetData) => void): Replace => {
  const [{ asking, done, generation }, setState] = useState<State>({ generation: 0 })
  const replace = (replacement: Replacement): void => {
    setState({ done: { replacement, before: data }, generation: generation + 1 })
    change(replacement.data)
  }
  return {
    asking,
    done: done?.replacement,
    generation,
    ask: (replacement) => (isUnfilled(data) ? replace(replacement) : setState({ asking: replacement, generation })),
    confirm: () => asking && replace(asking),
    cancel: () => setState({ generation }),
    undo: () => {
      if (done === undefined) return
      setState({ generation: generation + 1 })
      change(done.before)
    },
    forget: useCallback(() => setState((now) => (now.done ? { generation: now.generation } : now)), []),
  }
}

const isUnfilled = (data: SheetData): boolean =>
  Object.values(withoutBlanks(data)).every((value) => Array.isArray(value) && value.length === 0)
