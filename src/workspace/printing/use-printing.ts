/*
 * Printing from the browser's own menu, of which a page hears when it is too late to wait for anything.
 */
import { useEffect, useRef } from 'react'
import type { SheetData } from '../../forms/check.ts'
import type { Template } from '../../templates/define-template.ts'
import { isOnPaper, putOnPaper } from './put-on-paper.ts'
import { readyFor } from './ready.ts'

/** Milliseconds without a change before the sheet is drawn where no preview has drawn it. */
const QUIET = 1500

/** Has the sheet printed, and not the form that it is filled in on. A sheet that was only opened isn't drawn ahead. */
export const usePrinting = (template: Template, data: SheetData): void => {
  const latest = useRef(data)
  latest.current = data
  const first = useRef(data)
  useEffect(() => {
    const prepare = (): Promise<unknown> =>
      // What doesn't arrive is said on paper, and drawn the next time.
      import('./make-ready.ts').then(({ makeReady }) => makeReady(template, latest.current)).catch(() => undefined)
    const begin = (): void => {
      if (isOnPaper()) return
      const pages = readyFor(latest.current)
      putOnPaper(pages)
      if (pages === undefined) void prepare()
    }
    window.addEventListener('beforeprint', begin)
    const timer = data === first.current ? undefined : setTimeout(prepare, QUIET)
    return () => {
      window.removeEventListener('beforeprint', begin)
      clearTimeout(timer)
    }
  }, [template, data])
}
