/*
 * Puts what this browser remembers onto the page, and remembers what the reader does there.
 */
import { showRead, startMarkRead } from './mark-read.ts'
import { withLast } from './progress.ts'
import { changeProgress, KEY, loadProgress } from './store.ts'

/** Starts read marks. */
export const startProgress = (): void => {
  const page = document.querySelector<HTMLElement>('article[data-page-id]')?.dataset['pageId']
  const progress = page ? changeProgress((before) => withLast(before, page)) : loadProgress()
  showRead(progress)
  startMarkRead()
  addEventListener('storage', (event) => {
    if (event.key === KEY) showRead(loadProgress())
  })
}
