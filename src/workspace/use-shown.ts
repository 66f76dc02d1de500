import { useCallback, useMemo, useState } from 'react'
import type { Shown } from './use-check.ts'

/** What may be said by now, and what changes that. */
export interface ShownState extends Shown {
  /** A field was left. */
  readonly leave: (id: string) => void
  /** The download was asked for: everything is said from now on. */
  readonly showAll: () => void
  /** The sheet begins anew. */
  readonly reset: () => void
}

const NOTHING: Shown = { left: new Set(), everything: false }

/** Keeps track of the fields that have been left. */
export const useShown = (): ShownState => {
  const [shown, setShown] = useState<Shown>(NOTHING)
  const leave = useCallback(
    (id: string) =>
      setShown((before) => (before.left.has(id) ? before : { ...before, left: new Set([...before.left, id]) })),
    [],
  )
  const showAll = useCallback(() => setShown((before) => ({ ...before, everything: true })), [])
  const reset = useCallback(() => setShown(NOTHING), [])
  return useMemo(() => ({ ...shown, leave, showAll, reset }), [shown, leave, showAll, reset])
}
