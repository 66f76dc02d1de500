/*
 * The one island: a template's form, its checks, its draft, its download.
 */
import { useEffect, useState } from 'react'
import { askedFor } from './address.ts'
import { type OpenedSheet, openSheet } from './open-sheet.ts'
import { SheetWorkspace } from './SheetWorkspace.tsx'

interface Props {
  /** Id of the template. */
  readonly template: string
  readonly name: string
}

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'opened'; readonly sheet: OpenedSheet }
  | { readonly kind: 'failed' }

/** Opens a template and shows it as soon as it is there. */
export const Workspace = ({ template, name }: Props) => {
  const [state, setState] = useState<State>({ kind: 'opening' })
  const [attempt, setAttempt] = useState(1)
  useEffect(() => {
    openSheet(template, askedFor(location.search), new Date()).then(
      (sheet) => {
        setState({ kind: 'opened', sheet })
        // The button of the second attempt goes, and would take the focus with it.
        if (attempt > 1) document.getElementById('main')?.focus()
      },
      () => setState({ kind: 'failed' }),
    )
  }, [template, attempt])
  if (state.kind === 'opened') return <SheetWorkspace {...state.sheet} />
  return (
    <div className="opening">
      <h1>{name}</h1>
      {state.kind === 'opening' ? <p>正在打开……</p> : <Failed onRetry={() => setAttempt(attempt + 1)} />}
    </div>
  )
}

const Failed = ({ onRetry }: { readonly onRetry: () => void }) => (
  <div role="alert">
    <p>表单没有下载完整，可能是网络断了。存过的内容都还在，请联网后再试一次。</p>
    <button type="button" className="btn" onClick={onRetry}>
      重试
    </button>
  </div>
)
