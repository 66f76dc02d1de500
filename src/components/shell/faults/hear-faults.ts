/*
 * The one place that hears of what failed and was said by nobody: a script of ours that didn't come, an exception, a
 * rejection. public/theme.js has listened since before anything else ran.
 */
declare global {
  interface Window {
    /** What was heard. A plain list until somebody takes what is put into it. */
    aeHeard: { push: (event: Event) => unknown; taken?: boolean } & Iterable<Event>
  }
}

/** Takes over from public/theme.js. What says it is fetched when there is something to say. */
export const hearFaults = (): void => {
  const heard = window.aeHeard
  const hear = (event: Event): unknown =>
    // Where not even this comes, what failed would only be heard again.
    import('./say-fault.ts').then(({ sayFault }) => sayFault(event)).catch(() => undefined)
  for (const event of heard) hear(event)
  Object.assign(heard, { push: hear, taken: true })
}
