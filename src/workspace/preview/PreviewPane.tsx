import { type ReactNode, useRef } from 'react'
import type { SheetData } from '../../forms/check.ts'
import type { Path, Template } from '../../templates/define-template.ts'
import { Guard } from '../trouble/Guard.tsx'
import { TroubleNotice } from '../trouble/TroubleNotice.tsx'
import { panelOf } from './Tabs.tsx'
import { useFieldInFocus } from './use-field-in-focus.ts'
import type { Panes } from './use-panes.ts'
import { usePreviewPart } from './use-preview-part.ts'

interface Props {
  readonly template: Template
  readonly data: SheetData
  readonly panes: Panes
  readonly onPick: (path: Path) => void
  /** What stands above the sheet. */
  readonly children: ReactNode
}

/** The right pane, or the second tab: the sheet, as soon as somebody can see it. */
export const PreviewPane = ({ template, data, panes, onPick, children }: Props) => {
  const shown = panes.wide ? !panes.folded : panes.tab === 'look'
  const pane = useRef<HTMLElement>(null)
  const field = useFieldInFocus(template.id)
  const { part, trouble, load } = usePreviewPart(shown)
  if (panes.folded) return <Unfold panes={panes} />
  return (
    <section
      ref={pane}
      className="see no-print"
      aria-label="预览"
      // What scrolls is to be scrolled by keys, too.
      tabIndex={panes.wide ? 0 : undefined}
      {...panelOf('look', panes)}
    >
      {panes.wide && <Fold panes={panes} />}
      {children}
      <Guard what="预览">
        {part && <part.Preview {...{ template, data, field, shown, pane, onPick }} scrolls={panes.wide} />}
      </Guard>
      {trouble && (
        <div role="alert">
          <TroubleNotice trouble={trouble} what="预览" onRetry={load} />
        </div>
      )}
    </section>
  )
}

const FOLD = 'workspace-fold'
const UNFOLD = 'workspace-unfold'

const Unfold = ({ panes }: { readonly panes: Panes }) => (
  <aside className="see folded no-print" aria-label="预览">
    <Fold panes={panes} />
  </aside>
)

// It goes with its press, and the one for the way back takes the focus.
const Fold = ({ panes: { folded, fold } }: { readonly panes: Panes }) => (
  <button
    type="button"
    id={folded ? UNFOLD : FOLD}
    className="fold"
    onClick={() => {
      fold(!folded)
      document.getElementById(folded ? FOLD : UNFOLD)?.focus()
    }}
  >
    {folded ? '显示预览' : '收起预览'}
  </button>
)
