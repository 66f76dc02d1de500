import type { ListBox } from './list-box.ts'

/** What a key can bring about. */
interface Acts {
  readonly open: () => void
  readonly write: (text: string) => void
}

/** Does what a key asks of the list. @returns whether the key was for it; one of an input method never is. */
export const answerKey = (event: KeyboardEvent, list: ListBox, { open, write }: Acts): boolean => {
  // 229 is Safari's only sign of an input method.
  if (event.isComposing || event.keyCode === 229 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return false
  if (!list.isOpen()) {
    if (event.key === 'ArrowDown') open()
    return false
  }
  const marked = list.marked()
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      list.move(event.key === 'ArrowDown' ? 1 : -1)
      return true
    case 'Escape':
      list.close()
      return true
    case 'Enter':
      if (marked === undefined) return false
      write(marked)
      return true
    default:
      return false
  }
}
