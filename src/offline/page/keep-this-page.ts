import type { ToWorker } from '../protocol.ts'

/** Has the worker keep this page: it was there before the worker, which hasn't seen it come. */
export const keepThisPage = async (): Promise<void> => {
  const { serviceWorker } = navigator
  const { active } = await serviceWorker.ready
  // What comes after this passes through the worker.
  if (serviceWorker.controller === null)
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name)
  const addresses = [location.href, ...fetched].map((address) => address.replace(/[?#].*$/s, ''))
  const message: ToWorker = { kind: 'keep', addresses: [...new Set(addresses)] }
  ;(serviceWorker.controller ?? active)?.postMessage(message)
}
