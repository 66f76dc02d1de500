/*
 * Puts what this browser remembers onto the page, and remembers what the reader does there.
 */
import { startChecklists } from './checklists.ts'
import { showRead, startMarkRead } from './mark-read.ts'
import { withLast } from './progress.ts'
import { showStartCard } from './start-card.ts'
import { changeProgress, KEY, loadProgress } from './store.ts'

/** Starts read marks, checklists and the home page's card. */
export const startProgress = (): void => {
  // Before the page itself counts as the last one: the home page shows it, the page doesn't.
  const page = document.querySelector<HTMLElement>('article[data-page-id]')?.dataset['pageId']
  const progress = page ? changeProgress((before) => withLast(before, page)) : loadProgress()
  showRead(progress)
  showStartCard(progress)
  const showTicks = startChecklists(progress)
  startMarkRead()
  addEventListener('storage', (event) => {
    if (event.key !== KEY) return
    showRead(loadProgress())
    showTicks(loadProgress())
  })
}
