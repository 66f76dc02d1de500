import { begun } from '../shell/begun.ts'
import { words } from './words.ts'

/** Lets the glossary's list follow what is typed: a term stays when all that is typed occurs in one of its names. */
export const startFilter = (): void => {
  const input = document.querySelector<HTMLInputElement>('[data-glossary-filter]')
  const terms = [...document.querySelectorAll<HTMLElement>('[data-glossary] [data-filter]')]
  const none = document.querySelector<HTMLElement>('[data-glossary-none]')
  const count = document.querySelector('[data-glossary-count]')
  const show = (): void => {
    const typed = (input?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean)
    for (const term of terms) term.hidden = !typed.every((word) => term.dataset['filter']?.includes(word))
    for (const section of document.querySelectorAll<HTMLElement>('[data-glossary] section')) {
      section.hidden = section.querySelector('[data-filter]:not([hidden])') === null
    }
    const left = terms.filter((term) => !term.hidden).length
    if (none) none.hidden = left > 0
    if (count) count.textContent = typed.length === 0 ? '' : words.count(left)
  }
  // Letters that an input method shows are no word yet: the list would jump away under them.
  input?.addEventListener('input', (event) => (event as InputEvent).isComposing || show())
  input?.addEventListener('compositionend', show)
  begun(document)
}
