import { href } from '../../href.ts'

/**
 * Puts the service worker to work when the page has loaded, which it must not slow down; what keeps the copy whole is
 * fetched only then. Nothing depends on it: where there is none, everything comes from the network as ever.
 */
export const startOffline = (): void => {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  addEventListener('load', async () => {
    try {
      const registration = await navigator.serviceWorker.register(href('/sw.js'))
      if (registration) (await import('../../offline/page/drive.ts')).drive(registration)
    } catch {
      // A browser that refuses one, as in a private window, is no fault.
    }
  })
}
