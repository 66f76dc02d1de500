import { useEffect, useRef } from 'react'
import type { Draft } from '../../drafts/draft.ts'
import type { SheetData } from '../../forms/check.ts'

/** Fetches the suggestions when somebody first comes to a field, and keeps them going. */
export const useSuggestions = ({ id, template }: Draft, data: SheetData): void => {
  const latest = useRef(data)
  latest.current = data
  useEffect(() => {
    const end = new AbortController()
    let stop = (): void => {}
    const begin = async ({ target }: FocusEvent): Promise<void> => {
      // At the first field of any kind, so that the first click into one that has a meaning is answered.
      const place =
        target instanceof Element && target.matches('form :is(input, textarea)') && target.closest('.workspace')
      if (!place) return
      document.removeEventListener('focusin', begin)
      // Without them the form is what it was; there is nothing to say, and the next page tries again.
      const part = await import('./start-suggestions.ts').catch(() => undefined)
      if (part === undefined || end.signal.aborted) return
      stop = part.startSuggestions(place, { template, draft: id, data: () => latest.current }, target)
    }
    document.addEventListener('focusin', begin, { signal: end.signal })
    return () => {
      end.abort()
      stop()
    }
  }, [id, template])
}
