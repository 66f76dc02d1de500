import { useEffect, useState } from 'react'
import { readDrafts } from '../../drafts/store.ts'
import type { Template } from '../../templates/define-template.ts'
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
  const [found, setFound] = useState(false)
  useEffect(() => {
    // Out of the address with it: a reload would take it all over once more.
    if (from !== undefined) history.replaceState(history.state, '', location.pathname + location.search)
  }, [from])
  useEffect(() => {
    // Who has nothing to take from fetches nothing.
    if (isNew) void hasSource(template).then(setFound)
  }, [isNew, template])
  return { shown: found || asked, asked, from, ask: template.carryOver && (() => setAsked(true)) }
}

const hasSource = async ({ carryOver = [] }: Template): Promise<boolean> => {
  if (carryOver.length === 0) return false
  const drafts = await readDrafts()
  return drafts.ok && drafts.value.some(({ template }) => carryOver.some(({ from }) => from === template))
}
