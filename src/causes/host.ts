import { within } from './within.ts'

/** Milliseconds that a host has for answering. */
export const SOON = 6000

/** Whether the site's host answers at all, with anything. Never rejects. */
export const answers = (): Promise<boolean> =>
  // Not GET: what is kept in the browser answers that without a network.
  within(fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }), SOON).then(
    () => true,
    () => false,
  )

/** Where the network failed for all that is known. */
export const UNREACHABLE = '连不上手册的网站，可能是网络断了，也可能是网站停了。请过一会儿再试。'
