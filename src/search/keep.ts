let isAsked = false

/** Keeps all that search needs for when there is no network, see public/sw.js; not where the reader saves data. */
export const keepSearch = (): void => {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  const worker = navigator.serviceWorker?.controller
  if (isAsked || !worker || connection?.saveData === true) return
  isAsked = true // Once a page: it would look through all its copies after every query.
  worker.postMessage('keep search')
}
