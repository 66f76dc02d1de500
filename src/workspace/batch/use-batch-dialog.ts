import { useState } from 'react'
import type { SheetData } from '../../forms/check.ts'
import type { Template } from '../../templates/define-template.ts'
import { MORE_BUTTON } from '../button-ids.ts'
import type { InOut } from '../use-in-out.ts'

/** The dialog of the batch, fetched when it is asked for. */
export interface BatchDialogState {
  /** Drawn while there is one. */
  readonly opened: Opened | undefined
  readonly open: () => void
  readonly close: () => void
}

interface Opened {
  readonly Dialog: typeof import('./BatchDialog.tsx').BatchDialog
  /** The example in the file with the headings. */
  readonly sample: SheetData
}

/** @param run Says so where the dialog doesn't arrive. */
export const useBatchDialog = (template: Template, run: InOut['run']): BatchDialogState => {
  const [opened, setOpened] = useState<Opened>()
  return {
    opened,
    open: () =>
      void run(async () => {
        const [{ BatchDialog: Dialog }, { sample }] = await Promise.all([
          import('./BatchDialog.tsx'),
          template.loadSample(),
        ])
        setOpened({ Dialog, sample })
        return undefined
      }, '批量生成'),
    close: () => {
      setOpened(undefined)
      // The menu it was opened from is closed by now: the browser would give the focus back to nothing.
      document.getElementById(MORE_BUTTON)?.focus()
    },
  }
}
