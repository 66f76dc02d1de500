import type { SheetData } from '../../forms/check.ts'
import { focusField } from '../../forms/focus-field.ts'
import { fieldId, valueAt } from '../../forms/path.ts'
import { isTyping, type Step } from './history.ts'

/** A step that was gone, back or forth. */
export interface Shown {
  readonly step: Step
  /** What the sheet holds after it. */
  readonly data: SheetData
  /** The id of what had the focus before. */
  readonly focused: string
}

/** Leads the reader to what a step back or forth has changed: its field, with the caret where the text differs. */
export const showStep = (prefix: string, { step, data, focused }: Shown): void => {
  const { before, after, path } = step
  // Of the sheet as a whole nothing is shown; the field that was drawn anew must not lose the focus.
  if (path.length === 0) {
    if (document.activeElement === document.body) (document.getElementById(focused) ?? anywhere())?.focus()
    return
  }
  const id = fieldId(prefix, path)
  if (document.activeElement?.id !== id) focusField(prefix, path)
  const field = document.activeElement
  if (!isTyping(step) || !isTextField(field) || field.id !== id) return
  const caret = endOfChange(textOf(valueAt(data, path)), textOf(valueAt(data === before ? after : before, path)))
  field.setSelectionRange(caret, caret)
}

const anywhere = (): HTMLElement | null => document.getElementById('main')

/** Where in a text the part ends that differs from another. */
export const endOfChange = (text: string, other: string): number => {
  const shorter = Math.min(text.length, other.length)
  let head = 0
  while (head < shorter && text[head] === other[head]) head++
  let tail = 0
  while (tail < shorter - head && text.at(-1 - tail) === other.at(-1 - tail)) tail++
  return text.length - tail
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const isTextField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')
