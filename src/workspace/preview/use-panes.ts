import { useRef, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** What a narrow window shows one of: the form, or the sheet. */
export type Tab = 'fill' | 'look'

/** What is shown of the form and the sheet. */
export interface Panes {
  /** Room for both, side by side. */
  readonly wide: boolean
  /** What is shown where there is no room for both. */
  readonly tab: Tab
  /** Shows it, scrolled as it was left; it stands when this returns. */
  readonly open: (tab: Tab) => void
  /** The sheet is put away, where there would be room for it: tables have the window to themselves. */
  readonly folded: boolean
  /** Puts the sheet away or brings it back, and keeps that for every form; it stands when this returns. */
  readonly fold: (folded: boolean) => void
}

const KEY = 'ae-sheet-folded'

const WIDE = '(min-width: 1100px)'

/** Keeps which pane is shown. */
export const usePanes = (): Panes => {
  const wide = useSyncExternalStore(onChange, () => matchMedia(WIDE).matches)
  const [tab, setTab] = useState<Tab>('fill')
  const [folded, setFolded] = useState(readFolded)
  const left = useRef<Partial<Record<Tab, number>>>({})
  const open = (next: Tab): void => {
    if (next === tab) return
    left.current[tab] = window.scrollY
    flushSync(() => setTab(next))
    window.scrollTo({ top: left.current[next] ?? 0, behavior: 'instant' })
  }
  const fold = (next: boolean): void => {
    flushSync(() => setFolded(next))
    keepFolded(next)
  }
  return { wide, tab, open, folded: wide && folded, fold }
}

const readFolded = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false // No storage: each page begins with the sheet in view.
  }
}

const keepFolded = (folded: boolean): void => {
  try {
    if (folded) localStorage.setItem(KEY, '1')
    else localStorage.removeItem(KEY)
  } catch {
    // Only this page knows, then.
  }
}

const onChange = (changed: () => void): (() => void) => {
  const query = matchMedia(WIDE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
