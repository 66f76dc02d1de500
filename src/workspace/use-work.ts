/*
 * The work on one sheet: its data, its checks, its download, and how one act bears on the others.
 */
import { useState } from 'react'
import type { SheetData } from '../forms/check.ts'
import type { Sheet } from '../forms/sheet.ts'
import type { OpenedSheet } from './open-sheet.ts'
import { type LiveCheck, useCheck } from './use-check.ts'
import { type Download, useDownload } from './use-download.ts'
import { type Saved, useDraft } from './use-draft.ts'
import { type InOut, useInOut } from './use-in-out.ts'
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
export const useWork = ({ template, validators, draft, refusal }: OpenedSheet): Work => {
  const { data, saved, change, place, takeOver, reloads } = useDraft(draft, refusal)
  const elsewhere = place === 'elsewhere'
  const shown = useShown()
  const live = useCheck(template, validators, data, shown)
  const download = useDownload(template)
  const [asked, setAsked] = useState(0)
  const replace = useReplace(data, (next) => {
    change(next)
    shown.reset()
    setAsked(0)
    download.reset()
    inOut.reset()
  })
  const inOut = useInOut(template, { draft: { ...draft, data }, elsewhere, ask: replace.ask })
  const sheet = useSheetContext(template, live.notes, data, change)
  useWarmUp(template, data)
  const edit = (next: SheetData): void => {
    replace.forget()
    change(next)
  }
  const issue = (): void => {
    if (live.checkNow(data).errors.length === 0) {
      void download.start(data, 'final')
      return
    }
    shown.showAll()
    download.reset()
    setAsked(asked + 1)
  }
  return {
    data,
    saved,
    live,
    download,
    replace,
    inOut,
    elsewhere,
    takeOver,
    generation: `${replace.generation}.${reloads}`,
    sheet,
    asked,
    edit,
    leave: shown.leave,
    issue,
  }
}
