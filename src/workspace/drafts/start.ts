/*
 * On the page of the templates: how many drafts there are and which was saved last; the list itself when it is opened.
 */
import { explain } from '../../causes/explain.ts'
import { within } from '../../causes/within.ts'
import { onChanged } from '../../drafts/changes.ts'
import { type Kind, toListing } from '../../drafts/listing.ts'
import { readRecords } from '../../drafts/store.ts'
import { loadTemplate } from '../../templates/loaders.ts'
import { now } from '../now.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { nameOf } from './acts.ts'
import { make, makeButton } from './make.ts'
import { sayWhen } from './say-when.ts'
import { words } from './words.ts'

const start = (details: HTMLDetailsElement): void => {
  // Written by the page's own build.
  const kinds = JSON.parse(details.dataset['kinds'] ?? '[]') as readonly Kind[]
  const summary = details.querySelector('[data-summary]')
  const place = details.querySelector<HTMLElement>('[data-place]')
  const summarise = async (): Promise<void> => {
    const records = await readRecords()
    if (summary === null) return
    if (!records.ok) {
      summary.textContent = words.unreadable(records.why)
      return
    }
    const listed = await toListing(records.value, kinds, loadTemplate)
    const [latest] = listed
    summary.textContent =
      latest === undefined
        ? words.noneYet
        : `${words.count(listed.length)} · ${words.latest(nameOf(latest), sayWhen(latest.savedAt, now()))}`
  }
  const open = async (): Promise<void> => {
    if (!details.open || place === null || place.hasChildNodes()) return
    try {
      const { showList } = await within(import('./list.ts'))
      if (!place.hasChildNodes()) showList(place, { kinds, all: true })
    } catch (error) {
      const { text } = await explain(error, words.title)
      const again = makeButton(words.again, () => {
        place.replaceChildren()
        void open()
      })
      place.replaceChildren(
        make('div', { class: 'notice', 'data-warn': '', role: 'alert' }, make('p', {}, text), again),
      )
    }
  }
  const follow = (): void => {
    if (location.hash === '#drafts') details.open = true
  }
  details.addEventListener('toggle', () => void open())
  window.addEventListener('hashchange', follow)
  const again = oneAtATime(summarise, { done: () => {}, failed: () => {} })
  onChanged(() => again(undefined))
  follow()
  void summarise()
}

const details = document.querySelector<HTMLDetailsElement>('#drafts')
if (details) start(details)
