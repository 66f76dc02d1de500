import { useEffect, useRef } from 'react'
import type { SheetData } from '../forms/check.ts'
import type { Template } from '../templates/define-template.ts'
import { warmUpSheet } from './make-sheet.ts'

/** Milliseconds without a change before the worker and its fonts are fetched ahead. */
const QUIET = 1200

/** Fetches what the PDF will need while the reader is typing. Opening a sheet alone fetches nothing. */
export const useWarmUp = (template: Template, data: SheetData): void => {
  const first = useRef(data)
  useEffect(() => {
    if (data === first.current) return
    const timer = setTimeout(() => {
      // What doesn't arrive now is fetched, and reported, at the download.
      warmUpSheet(template, data).catch(() => undefined)
    }, QUIET)
    return () => clearTimeout(timer)
  }, [template, data])
}
