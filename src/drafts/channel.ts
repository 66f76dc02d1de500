/*
 * What tabs of the site tell each other. BroadcastChannel where there is one; where it is missing or refused (Firefox throws
 * when cookies are blocked), the storage event, which reaches the other tabs but carries nothing where storage is refused as
 * well: then tabs share no drafts either.
 */
import { reach } from './local-storage.ts'

/** One end of a channel; what is told reaches every other end of its name, in this tab and in others. */
export interface Channel<Message> {
  readonly tell: (message: Message) => void
  readonly close: () => void
}

/** Opens an end of the channel of that name. Never throws. @param hear Called with what the other ends tell. */
export const openChannel = <Message>(name: string, hear: (message: Message) => void): Channel<Message> =>
  reach(() => byBroadcast(name, hear)) ?? byStorage(name, hear)

const byBroadcast = <Message>(name: string, hear: (message: Message) => void): Channel<Message> => {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data))
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() }
}

interface End {
  readonly name: string
  readonly hear: (message: never) => void
}

/** The storage event doesn't reach the tab that wrote. */
const here = new Set<End>()
let count = 0

const byStorage = <Message>(name: string, hear: (message: Message) => void): Channel<Message> => {
  const end: End = { name, hear }
  const listen = ({ key, newValue }: StorageEvent): void => {
    if (key !== name || newValue === null) return
    const told = reach(() => JSON.parse(newValue) as { readonly message: Message })
    if (told !== undefined) hear(told.message)
  }
  here.add(end)
  globalThis.addEventListener?.('storage', listen as EventListener)
  return {
    tell: (message) => {
      for (const other of here) if (other.name === name && other !== end) (other.hear as typeof hear)(message)
      // A text that is there already raises no event, hence the count; nothing is left behind.
      count += 1
      reach(() => localStorage.setItem(name, JSON.stringify({ message, count })))
      reach(() => localStorage.removeItem(name))
    },
    close: () => {
      here.delete(end)
      globalThis.removeEventListener?.('storage', listen as EventListener)
    },
  }
}
