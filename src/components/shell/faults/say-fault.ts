/*
 * Says what failed on a page and was said by nobody. Fetched when the first does.
 */
import { explain } from '../../../causes/explain.ts'
import { href } from '../../../href.ts'
import { showCard } from '../../../offline/page/card.ts'
import { faultIn } from './fault-in.ts'
import { words } from './words.ts'

const told = new Set<string>()

/** Says it where it is missed, otherwise in the corner of the page; each fault once. */
export const sayFault = async (event: Event): Promise<void> => {
  const error = faultIn(event, new URL(href('/'), location.href).href)
  if (error === undefined || isTold(error)) return
  // What needs a script has a place for this until its script has begun.
  const places = [...document.querySelectorAll<HTMLElement>('[data-without-script]')]
  for (const place of places) {
    const { text } = await explain(error, place.dataset['withoutScript'] ?? '', false)
    place.textContent = text + (place.dataset['else'] ?? '')
    place.hidden = false
  }
  if (places.length > 0) return
  const isForm = document.querySelector('main form') !== null
  const { text, act, details } = await explain(error, words.what, isForm)
  showCard(text, {
    about: words.about,
    ...(act === 'reload' && { offer: { label: words.reload, act: () => location.reload() } }),
    ...(details !== undefined && { details }),
  })
}

const isTold = (error: unknown): boolean => {
  const key = error instanceof Error ? `${error.message}${error.stack ?? ''}` : String(error)
  return told.has(key) || !told.add(key)
}
