import { useEffect, useRef, useState } from 'react'
import type { SheetData } from '../forms/check.ts'
import { type Known, lookUp } from './missing.ts'
import { textsIn } from './texts.ts'

/** Milliseconds without a change before characters are looked up. */
const QUIET = 500

/** What is known of the characters that the font lacks; grows a moment after the typing stops. */
export const useMissing = (data: SheetData): Known => {
  const [known, setKnown] = useState<Known>(new Map())
  const latest = useRef(known)
  latest.current = known
  useEffect(() => {
    // Nothing is fetched for a sheet without a word in it.
    if (textsIn(data).length === 0) return
    let stale = false
    const timer = setTimeout(async () => {
      const { missingCharacters } = await import('../export/coverage.ts')
      const next = await lookUp(data, latest.current, missingCharacters)
      if (!stale) setKnown(next)
    }, QUIET)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [data])
  return known
}
