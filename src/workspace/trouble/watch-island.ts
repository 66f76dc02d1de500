/*
 * Until the island is there, the page says what becomes of it: the island can't, where its own scripts don't come.
 */
import { explain } from '../../causes/explain.ts'
import { LoadError } from '../../causes/load-error.ts'
import { PATIENCE } from '../../causes/within.ts'

/** Watches the island of a form's page. @param place What stands in its place until then. */
const watch = (place: HTMLElement): void => {
  const said = place.querySelector('[data-said]')
  const again = place.querySelector<HTMLElement>('[data-again]')
  const say = async (error: unknown): Promise<void> => {
    const { text } = await explain(error, place.dataset['opening'] ?? '')
    if (!place.isConnected || said === null) return
    said.textContent = text
    place.dataset['told'] = ''
    again?.removeAttribute('hidden')
  }
  again?.addEventListener('click', () => location.reload())
  const late = setTimeout(() => place.isConnected && void say(new LoadError({ how: 'slow' })), PATIENCE)
  const fail = (error: unknown): void => {
    clearTimeout(late)
    void say(error)
  }
  document.addEventListener(
    'astro:hydration-error',
    (event) => fail((event as CustomEvent<{ readonly error: unknown }>).detail.error), // Astro's own type knows no such event.
  )
  // The event may have come before this script did. Astro itself tries a second time, after a second.
  const script = place.closest('astro-island')?.getAttribute('component-url') ?? ''
  import(/* @vite-ignore */ script).catch((error: unknown) => setTimeout(() => fail(error), SECOND_TRY))
}

/** Milliseconds. */
const SECOND_TRY = 2000

const place = document.querySelector<HTMLElement>('[data-opening]')
if (place !== null) watch(place)
