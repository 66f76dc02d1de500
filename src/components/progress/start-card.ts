import { scriptWords } from '../home/words.ts'
import { type Progress, pageToContinue } from './progress.ts'
import { currentList, windowStart } from './start-view.ts'

/** On the home page: shows the checklist the reader is at, what comes next in it, and where to read on. */
export const showStartCard = (progress: Progress): void => {
  const card = document.querySelector<HTMLElement>('[data-start-card]')
  if (!card) return
  const lists = [...card.querySelectorAll<HTMLElement>('[data-checklist]')]
  const keysOf = (list: HTMLElement) =>
    [...list.querySelectorAll<HTMLElement>('[data-tick]')].map((box) => box.dataset['tick'] ?? '')
  const current = currentList(
    lists.map((list) => ({ id: list.dataset['checklist'] ?? '', keys: keysOf(list) })),
    progress,
  )
  lists.forEach((list, index) => {
    list.hidden = index !== current
    const done = progress.ticked[list.dataset['checklist'] ?? ''] ?? []
    const items = [...list.querySelectorAll<HTMLElement>('li')]
    const size = items.filter((item) => !item.hidden).length
    const start = windowStart(
      keysOf(list).map((key) => done.includes(key)),
      size,
    )
    items.forEach((item, place) => {
      item.hidden = place < start || place >= start + size
    })
  })
  showContinue(card, progress)
}

const showContinue = (card: HTMLElement, progress: Progress): void => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[data-page]')]
  const page = pageToContinue(
    links.map((link) => link.dataset['page'] ?? ''),
    progress,
  )
  const target = links.find((link) => link.dataset['page'] === page)
  const button = card.querySelector<HTMLAnchorElement>('[data-continue]')
  if (!target || !button) return
  button.href = target.href
  button.textContent = scriptWords.continueWith(target.dataset['title'] ?? '')
}
