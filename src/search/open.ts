/*
 * All that every page loads of search; the rest comes when it is first opened.
 */

import type { MARKS } from './marks.ts'

/** The same name, written twice: imported, it would be one more file on every page. */
const WAITING: typeof MARKS = 'search-marks'

/** Milliseconds until the dialog says that its script hasn't come. */
const PATIENCE = 20_000

/** Marks what was searched for to come here; opens search by any [data-search-open], by Ctrl or ⌘ with K, and by “/”. */
export function startSearch(): void {
  if (marksWait()) void import('./mark-page.ts').then(({ takeMarks }) => takeMarks())
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]')
  if (dialog === null) return
  let opener: Promise<() => void> | undefined
  const open = async (): Promise<void> => {
    // Focus goes back to where it was when the dialog closes; from nowhere, it goes back to the button.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-search-open]')?.focus()
    // Shown before its script has come: whoever types ahead types into the field.
    if (!dialog.open) dialog.showModal()
    opener ??= import('./dialog.ts').then(({ makeDialog }) => makeDialog(dialog))
    const broken = dialog.querySelector<HTMLElement>('[data-search-broken]')
    const late = setTimeout(() => broken?.removeAttribute('hidden'), PATIENCE)
    try {
      const show = await opener
      if (broken) broken.hidden = true
      if (dialog.open) show()
    } catch (error) {
      opener = undefined
      broken?.removeAttribute('hidden')
      void import('./say-broken.ts').then(({ sayBroken }) => sayBroken(broken, error))
    } finally {
      clearTimeout(late)
    }
  }
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return
    if (target.closest('[data-search-open]')) open()
    // The dialog's content fills it; what is clicked beside it is the backdrop, and counts as the dialog itself.
    if (target === dialog || target.closest('[data-search-close]')) dialog.close()
  })
  document.addEventListener('keydown', (event) => {
    if (!asksForSearch(event) || document.querySelector('dialog:modal:not([data-search])')) return
    event.preventDefault()
    open()
  })
}

function asksForSearch({ key, target, isComposing, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (isComposing || altKey) return false
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey
  return key === '/' && !isTyping(target)
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null)

function marksWait(): boolean {
  try {
    return sessionStorage.getItem(WAITING) !== null
  } catch {
    return false // Refused: nothing was left there.
  }
}
