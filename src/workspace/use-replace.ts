import { useCallback, useState } from 'react'
import type { SheetData } from '../forms/check.ts'
import { withoutBlanks } from '../templates/blanks.ts'
import { isSame } from './history/changed-path.ts'
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
  /** Replaces without asking: nothing that was typed goes. */
  readonly put: (replacement: Replacement) => void
  readonly confirm: () => void
  readonly cancel: () => void
  readonly undo: () => void
  /** The reader goes on: nothing is offered to be undone any more. */
  readonly forget: () => void
}

interface State {
  readonly asking?: Replacement
  readonly done?: Replacement
  readonly generation: number
}

/** What replacing needs of the sheet. */
interface Given {
  readonly data: SheetData
  /** What a new sheet begins with: replacing that loses nothing. */
  readonly begun: SheetData
  readonly change: (data: SheetData) => void
  /** Takes the last change back. */
  readonly undo: () => void
}

/** Replaces what is filled in. */
export const useReplace = ({ data, begun, change, undo }: Given): Replace => {
  const [{ asking, done, generation }, setState] = useState<State>({ generation: 0 })
  const replace = (replacement: Replacement): void => {
    setState({ done: replacement, generation: generation + 1 })
    change(replacement.data)
  }
  return {
    asking,
    done,
    generation,
    ask: (replacement) =>
      isUnfilled(data, begun) ? replace(replacement) : setState({ asking: replacement, generation }),
    put: replace,
    confirm: () => asking && replace(asking),
    cancel: () => setState({ generation }),
    undo: () => {
      if (done === undefined) return
      setState({ generation: generation + 1 })
      undo()
    },
    forget: useCallback(() => setState((now) => (now.done ? { generation: now.generation } : now)), []),
  }
}

const isUnfilled = (data: SheetData, begun: SheetData): boolean =>
  isSame(filled(data), {}) || isSame(filled(data), filled(begun))

const filled = (data: SheetData): SheetData =>
  Object.fromEntries(
    Object.entries(withoutBlanks(data)).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  )
