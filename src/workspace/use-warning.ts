import { useEffect } from 'react'
import { isReloading } from './trouble/reload.ts'

/**
 * Has the browser ask before the page is left, while that is needed. Only where something would be lost: asking always
 * would teach people to click it away.
 */
export const useWarning = (needed: boolean): void => {
  useEffect(() => {
    if (!needed) return
    const ask = (event: BeforeUnloadEvent): void => {
      if (!isReloading()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [needed])
}
