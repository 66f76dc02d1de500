/*
 * The one island: a template's form, its checks, its draft, its download.
 */
import { useCallback, useEffect, useState } from 'react'
import { explain } from '../causes/explain.ts'
import type { Trouble } from '../causes/trouble.ts'
import { within } from '../causes/within.ts'
import { askedFor } from './address.ts'
import { type OpenedSheet, openSheet } from './open-sheet.ts'
import { SheetWorkspace } from './SheetWorkspace.tsx'
import { surviveForeignNodes } from './trouble/foreign-nodes.ts'
import { Guard } from './trouble/Guard.tsx'
import { inHand } from './trouble/in-hand.ts'
import { takeKept } from './trouble/reload.ts'
import { TroubleNotice } from './trouble/TroubleNotice.tsx'

interface Props {
  /** Id of the template. */
  readonly template: string
  readonly name: string
}

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'opened'; readonly sheet: OpenedSheet }
  | { readonly kind: 'failed'; readonly trouble: Trouble }

const place = document.querySelector('.workspace')
if (place !== null) surviveForeignNodes(place)

/** Opens a template and shows it as soon as it is there. */
export const Workspace = ({ template, name }: Props) => {
  const [state, setState] = useState<State>({ kind: 'opening' })
  const open = useCallback(
    (then?: () => void): void => {
      const kept = takeKept(template)
      const opening = openSheet(template, askedFor(location.search), new Date(), kept)
      // Also when it comes after it has been said to be slow; whoever has begun to type is not disturbed.
      opening.then(
        (sheet) => {
          setState((now) => (now.kind === 'opened' ? now : { kind: 'opened', sheet }))
          then?.()
        },
        () => undefined,
      )
      within(opening).catch(async (error: unknown) => {
        const trouble = await explain(error, name)
        setState((now) => (now.kind === 'opened' ? now : { kind: 'failed', trouble }))
      })
    },
    [template, name],
  )
  useEffect(() => open(), [open])
  if (state.kind === 'opened') {
    // What is drawn anew goes on with what is filled in, saved or not.
    const again = (): void => {
      const { draft = state.sheet.draft } = inHand() ?? {}
      setState({ kind: 'opened', sheet: { ...state.sheet, draft, notice: undefined, unsaved: true } })
    }
    return (
      <Guard what="这一页" rescues onAgain={again}>
        <SheetWorkspace {...state.sheet} />
      </Guard>
    )
  }
  return (
    <div className="opening">
      <h1>{name}</h1>
      {state.kind === 'opening' && <p>正在打开……</p>}
      {state.kind === 'failed' && (
        <div role="alert">
          <TroubleNotice
            trouble={state.trouble}
            onRetry={() => {
              setState({ kind: 'opening' })
              // The button goes, and would take the focus with it.
              open(() => document.getElementById('main')?.focus())
            }}
          />
        </div>
      )}
    </div>
  )
}
