import { showCard } from './card.ts'
import { words } from './words.ts'

/**
 * Says something once in this browser, not on every page, with the way to the button on 关于.
 * @param name Under which it is remembered.
 * @param root The site's.
 */
export const sayOnce = (name: 'full' | 'sparing', text: string, root: string): void => {
  const key = `ae-handbook:offline-${name}`
  try {
    if (localStorage.getItem(key) !== null) return
    localStorage.setItem(key, '1')
  } catch {
    return // Without storage it would be said on every page.
  }
  const act = () => location.assign(new URL('about/#offline', root))
  showCard(text, { offer: { label: words.toButton, act } })
}
