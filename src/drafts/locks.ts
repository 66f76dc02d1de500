/*
 * One editor a draft, whatever the number of tabs: who has the draft's seat may write it. The others show it, are told when
 * it is saved, and may take it over; the one that loses it saves first.
 */
import { openChannel } from './channel.ts'
import { isSeatTaken, type Place, takeSeat } from './seat.ts'

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
  let answered = (): void => {}
  const hear = async (message: Message): Promise<void> => {
    if (message === 'saved') saved()
    if (message === 'flushed') answered()
    if (message !== 'flush' || seat.place() === 'elsewhere') return
    await flush()
    tell('flushed')
  }
  const { tell, close } = openChannel<Message>(name, hear)
  const seat = takeSeat(name, moved)
  return {
    takeOver: async () => {
      await new Promise<void>((resolve) => {
        answered = resolve
        setTimeout(resolve, PATIENCE)
        tell('flush')
      })
      seat.steal()
    },
    tellSaved: () => tell('saved'),
    leave: () => {
      seat.leave()
      close()
    },
  }
}

/** Whether a draft is open in a tab, as far as can be known. */
export const isOpen = (id: string): Promise<boolean> => isSeatTaken(nameOf(id))

const nameOf = (id: string): string => `ae-handbook:draft:${id}`
