import { href } from '../../href.ts'

/**
 * Puts the service worker (public/sw.js) to work when the page has loaded, which it must not slow down. Nothing depends on
 * it: where there is none, everything comes from the network as ever.
 */
export const startOffline = (): void => {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  // Not from a form: there the disk is for what is being typed. The first page that is read puts it to work.
  if (document.querySelector('astro-island') !== null) return
  // A browser that refuses one, as in a private window, is no fault.
  addEventListener('load', () => void navigator.serviceWorker.register(href('/sw.js')).catch(() => undefined))
}
