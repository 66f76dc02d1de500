import { showCard } from './card.ts'
import { words } from './words.ts'

const KEY = 'ae-handbook:offline-full'

/** Says once, not on every page, that the browser gives no more room. */
export const sayFull = (): void => {
  try {
    if (localStorage.getItem(KEY) !== null) return
    localStorage.setItem(KEY, '1')
  } catch {
    return // Without storage it would be said on every page.
  }
  showCard(words.full)
}
