import { useCallback, useEffect, useState } from 'react'

type Part = typeof import('./Preview.tsx')

/** The preview's code, fetched when there is time. */
export interface PreviewPart {
  readonly part: Part | undefined
  readonly failed: boolean
  readonly load: () => void
}

/** Fetches the preview once it is shown: a phone whose reader only types never does. */
export const usePreviewPart = (shown: boolean): PreviewPart => {
  const [part, setPart] = useState<Part>()
  const [failed, setFailed] = useState(false)
  const load = useCallback((): void => {
    setFailed(false)
    import('./Preview.tsx').then(setPart, () => setFailed(true))
  }, [])
  const isWanted = shown && part === undefined
  useEffect(() => (isWanted ? whenIdle(load) : undefined), [isWanted, load])
  return { part, failed, load }
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
