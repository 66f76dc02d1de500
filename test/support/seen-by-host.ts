/*
 * What a host sees: every request that reaches the servers of this process, with its headers; those of service workers
 * and of workers too, which a page's own events don't tell of.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/** A request as it arrived. */
export interface HostSeen {
  readonly address: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

const CHANNEL = 'http.server.request.start'

/** Begins to listen. @returns What was seen, which grows; and how to end it. */
export const watchHost = (): { readonly seen: readonly HostSeen[]; readonly end: () => void } => {
  const seen: HostSeen[] = []
  const note = (message: unknown): void => {
    const { request } = message as { readonly request: IncomingMessage } // what Node documents for this channel
    seen.push({ address: request.url ?? '', headers: request.headers })
  }
  subscribe(CHANNEL, note)
  return { seen, end: () => unsubscribe(CHANNEL, note) }
}

/** Everything of a request that a host could write into its log, in the clear. */
export const asLogged = ({ address, headers }: HostSeen): string =>
  [address, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].map(decoded).join('\n')

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // A “%” of its own.
  }
}
