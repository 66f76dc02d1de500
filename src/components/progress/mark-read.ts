import { scriptWords as reading } from '../reading/words.ts'
import { scriptWords as shell } from '../shell/words.ts'
import { type Progress, withRead } from './progress.ts'
import { changeProgress, loadProgress } from './store.ts'

/** Ticks the links to pages that are read, and says so to those who don't see the tick. */
export const showRead = ({ read }: Progress): void => {
  for (const link of document.querySelectorAll<HTMLElement>('a[data-page]')) {
    const isRead = read.includes(link.dataset['page'] ?? '')
    if (isRead === link.hasAttribute('data-read')) continue
    link.toggleAttribute('data-read', isRead)
    if (isRead) link.append(hiddenText(shell.read))
    else link.querySelector('.visually-hidden')?.remove()
  }
  for (const button of markButtons()) {
    const isRead = read.includes(button.dataset['markRead'] ?? '')
    button.toggleAttribute('data-is-read', isRead)
    button.textContent = isRead ? reading.isRead : reading.markRead
  }
}

/** Makes 标为已读 work. */
export const startMarkRead = (): void => {
  for (const button of markButtons()) {
    const page = button.dataset['markRead'] ?? ''
    button.addEventListener('click', () => {
      const isRead = loadProgress().read.includes(page)
      showRead(changeProgress((progress) => withRead(progress, page, !isRead), ['读过的页', button]))
    })
  }
}

const markButtons = () => document.querySelectorAll<HTMLButtonElement>('[data-mark-read]')

const hiddenText = (text: string): HTMLElement => {
  const span = document.createElement('span')
  span.className = 'visually-hidden'
  span.textContent = text
  return span
}
