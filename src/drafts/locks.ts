/*
 * One editor a draft, whatever the number of tabs: who holds the draft's Web Lock may write it. The others show it, are
 * told when it is saved, and may take it over; the one that loses it saves first. Where the browser has no locks,
 * every tab is an editor.
 */

/** Whether this tab may write the draft. */
export type Place = 'here' | 'elsewhere'

/** What the tab does when something happens to its draft. */
export interface Events {
  /** The place of the editor is known, or has changed. */
  readonly moved: (place: Place) => void
  /** Another tab has saved the draft. */
  readonly saved: () => void
  /** Another tab is about to take over: resolves when nothing waits to be saved. */
  readonly flush: () => Promise<void>
}

/** This tab's claim on a draft. */
export interface Claim {
  /** Makes this tab the editor, after the one that is has saved. */
  readonly takeOver: () => Promise<void>
  /** Tells the other tabs that the draft has been saved here. */
  readonly tellSaved: () => void
  /** Gives the draft up. */
  readonly leave: () => void
}

/** Milliseconds that the other tab has for saving; one that is frozen or gone never answers. */
const PATIENCE = 800

type Message = 'flush' | 'flushed' | 'saved'

/** Claims a draft: this tab is its editor unless another is, and becomes it when that one goes. */
export const claimDraft = (id: string, { moved, saved, flush }: Events): Claim => {
  const name = nameOf(id)
  const channel = new BroadcastChannel(name)
  const tell = (message: Message): void => channel.postMessage(message)
  const lock = holdLock(name, moved)
  let answered = (): void => {}
  channel.addEventListener('message', async ({ data }: MessageEvent<Message>) => {
    if (data === 'saved') saved()
    if (data === 'flushed') answered()
    if (data !== 'flush' || lock.place() === 'elsewhere') return
    await flush()
    tell('flushed')
  })
  return {
    takeOver: async () => {
      await new Promise<void>((resolve) => {
        answered = resolve
        setTimeout(resolve, PATIENCE)
        tell('flush')
      })
      lock.steal()
    },
    tellSaved: () => tell('saved'),
    leave: () => {
      lock.leave()
      channel.close()
    },
  }
}

/** Whether a draft is open in a tab, as far as the browser tells. */
export const isOpen = async (id: string): Promise<boolean> => {
  const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>
  try {
    const { held = [] } = (await locks?.query()) ?? {}
    return held.some(({ name }) => name === nameOf(id))
  } catch {
    return false // Refused: then there are no locks either.
  }
}

const nameOf = (id: string): string => `ae-handbook:draft:${id}`

interface HeldLock {
  readonly place: () => Place
  readonly steal: () => void
  readonly leave: () => void
}

const holdLock = (name: string, moved: Events['moved']): HeldLock => {
  // Missing in older browsers, and on pages without https.
  const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>
  if (locks === undefined) return { place: () => 'here', steal: () => {}, leave: () => {} }
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
    steal: () => place === 'elsewhere' && ask({ steal: true }),
    leave: () => end.abort(),
  }
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'
