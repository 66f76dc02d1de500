/*
 * The editor's seat of a draft: one, whatever the number of tabs.
 */
import { seatByLock } from './seat-by-lock.ts'

/** Whether this tab may write the draft. */
export type Place = 'here' | 'elsewhere'

/** Told where the editor is, at first and whenever that changes. */
export type Moved = (place: Place) => void

/** This tab's part in it. */
export interface Seat {
  readonly place: () => Place
  /** Takes the seat from the tab that has it. */
  readonly steal: () => void
  readonly leave: () => void
}

/** Sits down where the seat of that name is free, else waits for it. */
export const takeSeat = (name: string, moved: Moved): Seat => {
  const { locks } = navigator as MaybeLocks
  return locks === undefined ? seatWithoutLocks(name, moved) : seatByLock(locks, name, moved)
}

// Fetched, since few browsers need it. Where it doesn't arrive this tab is an editor: others may be, too.
const seatWithoutLocks = (name: string, moved: Moved): Seat => {
  let seat: Seat | undefined
  let hasLeft = false
  import('./seat-by-word.ts').then(
    ({ seatByWord }) => {
      if (!hasLeft) seat = seatByWord(name, moved)
    },
    () => moved('here'),
  )
  return {
    place: () => seat?.place() ?? 'here',
    steal: () => seat?.steal(),
    leave: () => {
      hasLeft = true
      seat?.leave()
    },
  }
}

/** Whether some tab has the seat of that name, as far as can be known. */
export const isSeatTaken = async (name: string): Promise<boolean> => {
  const { locks } = navigator as MaybeLocks
  if (locks === undefined) return (await import('./seat-by-word.ts')).isTaken(name)
  try {
    const { held = [] } = await locks.query()
    return held.some((lock) => lock.name === name)
  } catch {
    return false // Refused: then there are no locks either.
  }
}

// Missing in older browsers, and on pages without https.
type MaybeLocks = Partial<Pick<Navigator, 'locks'>>
