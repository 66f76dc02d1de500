import { useCallback, useEffect, useState } from 'react'
import { explain } from '../../causes/explain.ts'
import type { Trouble } from '../../causes/trouble.ts'
import { within } from '../../causes/within.ts'

type Part = typeof import('./Preview.tsx')

/** The preview's code, fetched when there is time. */
export interface PreviewPart {
  readonly part: Part | undefined
  /** Why it isn't there. */
  readonly trouble: Trouble | undefined
  readonly load: () => void
}

/** Fetches the preview once it is shown: a phone whose reader only types never does. */
export const usePreviewPart = (shown: boolean): PreviewPart => {
  const [part, setPart] = useState<Part>()
  const [trouble, setTrouble] = useState<Trouble>()
  const load = useCallback((): void => {
    setTrouble(undefined)
    const loading = import('./Preview.tsx')
    // Also when it comes after it has been said to be slow.
    loading.then(setPart, () => undefined)
    within(loading).catch(async (error: unknown) => setTrouble(await explain(error, '预览')))
  }, [])
  const isWanted = shown && part === undefined
  useEffect(() => (isWanted ? whenIdle(load) : undefined), [isWanted, load])
  return { part, trouble: part === undefined ? trouble : undefined, load }
}

/** Milliseconds until it is done all the same. */
const PATIENCE = 1000

const whenIdle = (call: () => void): (() => void) => {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(call, PATIENCE)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(call, { timeout: PATIENCE })
  return () => cancelIdleCallback(handle)
}
