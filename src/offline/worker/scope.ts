/*
 * What of a service worker's world is used here. TypeScript's own list of it contradicts that of a page, and both are
 * in one project.
 */

/** An event that the browser waits for. */
export interface WaitingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}

/** A request of a page or of one of its workers. */
export interface AskedEvent extends WaitingEvent {
  readonly request: Request
  /** Who asks; empty for a page that is only coming. */
  readonly clientId: string
  /** The page that is coming. */
  readonly resultingClientId: string
  readonly respondWith: (answer: Promise<Response>) => void
}

/** A message of a page. */
export interface ToldEvent extends WaitingEvent {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
}

interface Scope {
  readonly location: Location
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly get: (id: string) => Promise<{ readonly url: string } | undefined>
    readonly matchAll: (options: {
      readonly includeUncontrolled: boolean
      readonly type: 'all'
    }) => Promise<readonly { readonly id: string }[]>
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: {
    (name: 'install' | 'activate', listener: (event: WaitingEvent) => void): void
    (name: 'fetch', listener: (event: AskedEvent) => void): void
    (name: 'message', listener: (event: ToldEvent) => void): void
  }
}

/** The worker's own world. */
export const scope = globalThis as unknown as Scope

/** The site's root: the folder of the worker's own file. */
export const ROOT = new URL('./', scope.location.href)

declare const __EDITION__: string

/** The edition that this worker was built with. */
export const EDITION = __EDITION__
