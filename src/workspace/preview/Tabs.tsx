import type { KeyboardEvent } from 'react'
import type { Panes, Tab } from './use-panes.ts'

const TABS: Readonly<Record<Tab, string>> = { fill: '填写', look: '预览' }

const tabId = (tab: Tab): string => `workspace-tab-${tab}`
const panelId = (tab: Tab): string => `workspace-panel-${tab}`

/** 填写 and 预览, where there is no room for both: as the ARIA practices have them, arrows go from one to the other. */
export const Tabs = ({ panes: { tab, open } }: { readonly panes: Panes }) => {
  const other: Tab = tab === 'fill' ? 'look' : 'fill'
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
    open(other)
    document.getElementById(tabId(other))?.focus()
  }
  return (
    <div className="tabs no-print" role="tablist" aria-label="填写或预览">
      {Object.entries(TABS).map(([key, name]) => {
        const own: Tab = key === 'look' ? 'look' : 'fill'
        return (
          <button
            key={own}
            type="button"
            role="tab"
            id={tabId(own)}
            aria-controls={panelId(own)}
            aria-selected={own === tab}
            tabIndex={own === tab ? 0 : -1}
            onClick={() => open(own)}
            onKeyDown={onKeyDown}
          >
            {name}
          </button>
        )
      })}
    </div>
  )
}

/** What makes an element the panel of a tab; nothing where both panes stand side by side. */
export const panelOf = (own: Tab, { wide, tab }: Panes) =>
  wide ? {} : { role: 'tabpanel', id: panelId(own), 'aria-labelledby': tabId(own), hidden: own !== tab }
