import { begun } from '../shell/begun.ts'
import { withTick } from './progress.ts'
import { changeProgress, KEY, loadProgress } from './store.ts'

/** Gives the page's checklists their ticks, keeps new ones, and follows those of other tabs. */
export const startChecklists = (): void => {
  const lists = document.querySelectorAll<HTMLElement>('[data-checklist]')
  for (const list of lists) {
    list.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return
      const key = target.dataset['tick'] ?? ''
      changeProgress((before) => withTick(before, idOf(list), key, target.checked), ['打的勾', list])
      showCount(list)
    })
  }
  const show = (): void => {
    const { ticked } = loadProgress()
    for (const list of lists) {
      for (const box of boxesOf(list)) box.checked = ticked[idOf(list)]?.includes(box.dataset['tick'] ?? '') ?? false
      showCount(list)
    }
  }
  show()
  begun(document)
  addEventListener('storage', ({ key }) => {
    if (key === KEY) show()
  })
}

const idOf = (list: HTMLElement): string => list.dataset['checklist'] ?? ''

const boxesOf = (list: HTMLElement): readonly HTMLInputElement[] => [
  ...list.querySelectorAll<HTMLInputElement>('input[data-tick]'),
]

const showCount = (list: HTMLElement): void => {
  const boxes = boxesOf(list)
  const done = boxes.filter((box) => box.checked).length
  const count = list.querySelector('[data-count]')
  if (count) count.textContent = `${done} / ${boxes.length}`
  const bar = list.querySelector('progress')
  if (bar) bar.value = done
}
