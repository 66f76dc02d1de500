/*
 * The editor's place as a Web Lock: the browser itself gives it to the next tab when one closes or crashes.
 */
import type { Moved, Place, Seat } from './seat.ts'

/** Sits down where the lock of that name is free, else waits for it. @param moved Told where the editor is, at first and whenever that changes. */
export const seatByLock = (locks: LockManager, name: string, moved: Moved): Seat => {
  const end = new AbortController()
  let place: Place | undefined
  let waits = false
  const move = (next: Place): void => {
    if (end.signal.aborted || place === next) return
    place = next
    moved(next)
  }
  // The lock is kept for as long as what this gives doesn't resolve.
  const hold = (): Promise<void> => {
    move('here')
    return new Promise((release) => end.signal.addEventListener('abort', () => release(), { once: true }))
  }
  const ask = (options: LockOptions): void => {
    const got = (lock: Lock | null) => {
      waits = false
      return lock === null ? wait() : hold()
    }
    // Aborted when it is stolen, and when the wait is ended. Where the browser refuses locks as such, nobody has any.
    locks.request(name, options, got).catch((error: unknown) => (isAbort(error) ? wait() : move('here')))
  }
  const wait = (): void => {
    move('elsewhere')
    if (waits || end.signal.aborted) return
    waits = true
    ask({ signal: end.signal })
  }
  // Without waiting at first, so that a tab which has to wait knows it at once.
  ask({ ifAvailable: true })
  return {
    place: () => place ?? 'here',
    steal: () => {
      if (place === 'elsewhere') ask({ steal: true })
    },
    leave: () => end.abort(),
  }
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'
