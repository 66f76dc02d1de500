/*
 * The editor's seat where the browser has no locks: the tabs settle it among themselves. Who sits down says so and answers
 * whoever asks; who waits asks again and again, and sits down when nobody answers any more, since a tab that has crashed
 * says no farewell. Nothing is written down, so that nothing is left behind.
 */
import { openChannel } from './channel.ts'
import { newId } from './new-id.ts'
import type { Moved, Place, Seat } from './seat.ts'

/** Milliseconds after which a question counts as not answered; a tab in the background answers, if late. */
const SILENCE = 400
/** Milliseconds between two questions of a tab that waits. */
const EVERY = 1500

/** A claim to the seat: of two, the later turn holds; in one turn, who sat down first. */
interface Sitting {
  readonly turn: number
  readonly since: number
  readonly who: string
}

type Word = { readonly kind: 'ask' | 'left' } | { readonly kind: 'held'; readonly by: Sitting }

/** Sits down where nobody says that they sit there, else waits for it. */
export const seatByWord = (name: string, moved: Moved): Seat => {
  let place: Place | undefined
  const { ask, sit, stand, close } = joinTalk(seatOf(name), (next) => {
    if (place === next) return
    place = next
    moved(next)
  })
  // A page that goes may be kept and come back; who has sat down meanwhile is asked for then.
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) ask()
  }
  addEventListener('pagehide', stand)
  addEventListener('pageshow', comeBack)
  ask()
  return {
    place: () => place ?? 'here',
    steal: () => {
      if (place === 'elsewhere') sit()
    },
    leave: () => {
      removeEventListener('pagehide', stand)
      removeEventListener('pageshow', comeBack)
      stand()
      close()
    },
  }
}

interface Talk {
  readonly ask: () => void
  readonly sit: () => void
  readonly stand: () => void
  readonly close: () => void
}

const joinTalk = (name: string, move: Moved): Talk => {
  let mine: Sitting | undefined
  let turn = 0
  let next: ReturnType<typeof setTimeout> | undefined
  const after = (milliseconds: number, act: () => void): void => {
    clearTimeout(next)
    next = setTimeout(act, milliseconds)
  }
  const say = (): void => {
    if (mine !== undefined) channel.tell({ kind: 'held', by: mine })
  }
  const ask = (): void => {
    after(SILENCE, sit)
    channel.tell({ kind: 'ask' })
  }
  const sit = (): void => {
    clearTimeout(next)
    mine = { turn: turn + 1, since: Date.now(), who: newId() }
    say()
    move('here')
  }
  const giveWay = (to: Sitting): void => {
    mine = undefined
    turn = to.turn
    after(EVERY, ask)
    move('elsewhere')
  }
  const channel = openChannel<Word>(name, (word) => {
    if (word.kind === 'held' && (mine === undefined || holds(word.by, mine))) giveWay(word.by)
    else if (word.kind === 'left' && mine === undefined) ask()
    else say()
  })
  const stand = (): void => {
    clearTimeout(next)
    if (mine === undefined) return
    mine = undefined
    channel.tell({ kind: 'left' })
  }
  return { ask, sit, stand, close: channel.close }
}

/** Whether anybody answers for the seat of that name. */
export const isTaken = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const settle = (taken: boolean): void => {
      clearTimeout(question)
      channel.close()
      resolve(taken)
    }
    const channel = openChannel<Word>(seatOf(name), ({ kind }) => {
      if (kind === 'held') settle(true)
    })
    const question = setTimeout(() => settle(false), SILENCE)
    channel.tell({ kind: 'ask' })
  })

const seatOf = (name: string): string => `${name}:seat`

const holds = (one: Sitting, other: Sitting): boolean => {
  if (one.turn !== other.turn) return one.turn > other.turn
  return one.since === other.since ? one.who < other.who : one.since < other.since
}
