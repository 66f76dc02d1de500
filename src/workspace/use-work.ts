/*
 * The work on one sheet: its data, its checks, its download, and how one act bears on the others.
 */
import { useState } from 'react'
import type { SheetData } from '../forms/check.ts'
import type { Sheet } from '../forms/sheet.ts'
import { type Undoing, useHistory } from './history/use-history.ts'
import type { OpenedSheet } from './open-sheet.ts'
import { usePrinting } from './printing/use-printing.ts'
import { emptyOf } from './replacements.ts'
import { type LiveCheck, useCheck } from './use-check.ts'
import { type Download, useDownload } from './use-download.ts'
import { type Saved, useDraft } from './use-draft.ts'
import { type InOut, useInOut } from './use-in-out.ts'
import { useKeys } from './use-keys.ts'
import { type Replace, useReplace } from './use-replace.ts'
import { useSheetContext } from './use-sheet-context.ts'
import { useShown } from './use-shown.ts'
import { useWarmUp } from './use-warm-up.ts'

/** All that the workspace shows, and what can be done. */
export interface Work {
  readonly data: SheetData
  readonly saved: Saved
  readonly live: LiveCheck
  readonly download: Download
  readonly replace: Replace
  readonly inOut: InOut
  readonly undoing: Pick<Undoing, 'canUndo' | 'canRedo' | 'undo' | 'redo'>
  /** Opens the list of drafts; the focus goes back to the element of that id. */
  readonly openDrafts: (opener: string) => void
  /** Another tab is the editor: nothing can be changed here. */
  readonly elsewhere: boolean
  /** Goes on in this tab. */
  readonly takeOver: () => void
  /** Changes whenever the form is to be drawn anew. */
  readonly generation: string
  /** What the form and the steps share. */
  readonly sheet: Sheet
  /** How often the download was asked for and refused since the sheet began. */
  readonly asked: number
  readonly edit: (data: SheetData) => void
  readonly leave: (field: string) => void
  /** Downloads the sheet, or says what is in the way. */
  readonly issue: () => void
}

/** Holds the work on an opened sheet. */
export const useWork = (opened: OpenedSheet): Work => {
  const { template, draft } = opened
  const { data, history, ...hand } = useDraftWithHistory(opened)
  const shown = useShown()
  const live = useCheck(template, data, shown)
  const download = useDownload(template)
  const [asked, setAsked] = useState(0)
  const replace = useReplace({
    data,
    begun: emptyOf(template).data,
    change: (next) => {
      history.replace(next)
      shown.reset()
      setAsked(0)
      download.reset()
      inOut.reset()
    },
    undo: history.undo,
  })
  const inOut = useInOut(template, { ...hand, draft: { ...draft, data }, ask: replace.ask })
  const undoing = undoingOf(history, hand.elsewhere, replace.forget)
  useKeys({ ...undoing, save: inOut.save, print: inOut.print })
  const sheet = useSheetContext(template, live.notes, data)
  useWarmUp(template, data)
  usePrinting(template, data)
  const refuse = (): void => {
    shown.showAll()
    download.reset()
    setAsked(asked + 1)
  }
  return {
    ...{ data, live, download, replace, inOut, undoing, asked, ...hand },
    sheet,
    generation: `${replace.generation}.${hand.reloads}.${history.redraws}`,
    edit: (next) => {
      replace.forget()
      history.change(next)
    },
    leave: shown.leave,
    issue: () => (live.checkNow(data).errors.length === 0 ? void download.start(data, 'final') : refuse()),
    openDrafts: (opener) =>
      void inOut.run(
        async () => (await import('./drafts/dialog.ts')).openDrafts(template, draft.id, opener),
        '我的草稿',
      ),
  }
}

const useDraftWithHistory = (opened: OpenedSheet) => {
  const { change, place, ...hand } = useDraft(opened)
  const history = useHistory(opened.template.id, hand.data, change, hand.reloads)
  return { ...hand, history, elsewhere: place === 'elsewhere' }
}

// Where another tab is the editor there is nothing to undo. What has just been replaced is undone by its own button
// only as long as nothing else was.
const undoingOf = (history: Undoing, elsewhere: boolean, forget: () => void): Work['undoing'] => {
  const act = (move: () => void) => () => {
    if (elsewhere) return
    forget()
    move()
  }
  return {
    canUndo: history.canUndo && !elsewhere,
    canRedo: history.canRedo && !elsewhere,
    undo: act(history.undo),
    redo: act(history.redo),
  }
}
