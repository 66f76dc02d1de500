/*
 * What runs in the page: how long from a key or a click until the browser has painted what came of it.
 */

/** Times in milliseconds since the last reset. */
export interface Watched {
  /** From a key to the paint after it. */
  readonly keys: number[]
  /** From a click to the paint after it. */
  readonly clicks: number[]
  /** From a key to the paint after the sheet has changed. */
  readonly sheet: number[]
}

/** Begins to watch. Serialised into the page, so it stands alone. */
export const watchPaint = (): void => {
  const watched: Watched = { keys: [], clicks: [], sheet: [] }
  Object.assign(window, { watched })
  let lastKey: number | undefined
  // A message that is sent from a frame's callback arrives when that frame has been painted.
  const afterPaint = (from: number, into: number[]): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => into.push(performance.now() - from)
      port2.postMessage(undefined)
    })
  }
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      lastKey = timeStamp
      afterPaint(timeStamp, watched.keys)
    },
    true,
  )
  window.addEventListener('click', ({ timeStamp }) => afterPaint(timeStamp, watched.clicks), true)
  const sheet = document.querySelector('.see')
  if (sheet === null) return
  new MutationObserver((records) => {
    const isDrawing = records.some(({ target }) => target instanceof SVGElement && target.closest('.areas') === null)
    if (!isDrawing || lastKey === undefined) return
    afterPaint(lastKey, watched.sheet)
    lastKey = undefined
  }).observe(sheet, { subtree: true, childList: true, attributes: true })
}
