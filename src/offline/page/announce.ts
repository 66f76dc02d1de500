/*
 * A new edition has come into force: the page says so, when nobody types.
 */
import { CHANGING } from '../hold.ts'
import { showCard } from './card.ts'
import { words } from './words.ts'

/** Milliseconds without a key that count as not typing. */
const QUIET = 8000

/** Says it when the worker changes, unless this page had none before. */
export const announceEditions = (): void => {
  const { serviceWorker } = navigator
  let had = serviceWorker.controller !== null
  let touched = Number.NEGATIVE_INFINITY
  const touch = (): void => {
    touched = performance.now()
  }
  for (const name of ['keydown', 'input', CHANGING]) addEventListener(name, touch, true)
  const announce = (): void => {
    const wait = touched + QUIET - performance.now()
    if (wait > 0) setTimeout(announce, wait)
    // A dialog is in the middle of something, too.
    else if (document.querySelector('dialog[open]') !== null) setTimeout(announce, QUIET)
    else showCard(words.newEdition, { offer: { label: words.change, act: () => location.reload() } })
  }
  serviceWorker.addEventListener('controllerchange', () => {
    if (had) announce()
    had = true
  })
}
