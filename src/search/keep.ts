/** Keeps all that search needs for when there is no network, see public/sw.js; not where the reader saves data. */
export const keepSearch = (): void => {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  if (connection?.saveData !== true) navigator.serviceWorker?.controller?.postMessage('keep search')
}
