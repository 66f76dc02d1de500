import { useEffect, useState } from 'react'
import type { OpenedSheet } from '../open-sheet.ts'
import { draftInHash } from './from-mark.ts'

/** Whether the way from other sheets into this one is shown. */
export interface Carry {
  /** Beside a sheet that was new when it was opened, for as long as it is: nothing may jump while somebody types. */
  readonly shown: boolean
  /** The reader asked for it. */
  readonly asked: boolean
  /** The draft that a new sheet takes from at once. */
  readonly from: string | undefined
  /** Shows it; absent where the template takes nothing over. */
  readonly ask: (() => void) | undefined
}

/** What is shown at first, and on request. */
export const useCarry = ({ template, draft }: OpenedSheet): Carry => {
  const [asked, setAsked] = useState(false)
  const isNew = draft.savedAt === ''
  const [from] = useState(() => (isNew ? draftInHash(location.hash) : undefined))
  useEffect(() => {
    // Out of the address with it: a reload would take it all over once more.
    if (from !== undefined) history.replaceState(history.state, '', location.pathname + location.search)
  }, [from])
  const takes = template.carryOver !== undefined && template.carryOver.length > 0
  return { shown: takes && (isNew || asked), asked, from, ask: takes ? () => setAsked(true) : undefined }
}
