import { useState } from 'react'
import { MORE_BUTTON } from '../button-ids.ts'
import type { InOut } from '../use-in-out.ts'

/** The dialog of the batch, fetched when it is first asked for. */
export interface BatchDialogState {
  /** Drawn while it is open. */
  readonly Dialog: Part['BatchDialog'] | undefined
  readonly open: () => void
  readonly close: () => void
}

type Part = typeof import('./BatchDialog.tsx')

/** @param run Says so where the dialog doesn't arrive. */
export const useBatchDialog = (run: InOut['run']): BatchDialogState => {
  const [part, setPart] = useState<Part>()
  return {
    Dialog: part?.BatchDialog,
    open: () =>
      void run(async () => {
        setPart(await import('./BatchDialog.tsx'))
        return undefined
      }),
    close: () => {
      setPart(undefined)
      // The menu it was opened from is closed by now: the browser would give the focus back to nothing.
      document.getElementById(MORE_BUTTON)?.focus()
    },
  }
}
