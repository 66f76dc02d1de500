import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { type Claim, claimDraft } from '../drafts/locks.ts'
import type { Place } from '../drafts/seat.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** What a claim asks of the draft in hand. */
export interface Claimed {
  /** Saves what waits to be saved; resolves when it is. */
  readonly flush: () => Promise<boolean>
  /** Takes the data from storage, as another tab has left it there. */
  readonly reload: () => Promise<void>
}

/** Where the draft is being edited, and how to move that. */
export interface Editor {
  readonly place: Place
  readonly takeOver: () => void
  readonly tellSaved: () => void
}

/** Claims a draft for as long as the workspace shows it. */
export const useClaim = (id: string, draft: RefObject<Claimed | undefined>): Editor => {
  const [place, setPlace] = useState<Place>('here')
  const claim = useRef<Claim>(undefined)
  useEffect(() => {
    let newest: Place = 'here'
    // The other tab saves several times a second; drawing the form anew may take as long.
    const follow = oneAtATime(async () => draft.current?.reload(), IGNORED)
    const made = claimDraft(id, {
      moved: async (next) => {
        const isNews = next !== newest
        newest = next
        // Also when the draft goes elsewhere: what waited here was saved before, and must not be saved again.
        if (isNews) await draft.current?.reload()
        // It may have gone back while storage was read.
        if (next === newest) setPlace(next)
      },
      saved: () => follow(undefined),
      flush: async () => void (await draft.current?.flush()),
    })
    claim.current = made
    return made.leave
  }, [id, draft])
  return {
    place,
    takeOver: useCallback(() => void claim.current?.takeOver(), []),
    tellSaved: useCallback(() => claim.current?.tellSaved(), []),
  }
}

// A reload that fails leaves what is shown as it is; the next save brings the next one.
const IGNORED = { done: () => {}, failed: () => {} }
