/*
 * Offers in each field what was typed in that meaning before: while typing, on the arrow down, on a click into an empty
 * field. Nothing is offered unasked on the way through a form by Tab.
 */
import type { Same } from '../../templates/define-template.ts'
import { answerKey } from './answer-key.ts'
import { createListBox, type TextControl } from './list-box.ts'
import { createMemory, type SheetInHand } from './sheet-memory.ts'
import { suggest } from './suggest.ts'

/** Begins to offer. @param first What is in focus already. @returns what ends it. */
export const startSuggestions = (place: Element, sheet: SheetInHand, first: Element): (() => void) => {
  const end = new AbortController()
  const memory = createMemory(sheet, end.signal)
  let writing = false
  const list = createListBox(place, (text) => write(text))
  const offer = async (control: TextControl): Promise<void> => {
    const known = await memory.known()
    const meaning = control.dataset['same'] as Same | undefined // written by the widgets, from the schema
    if (meaning === undefined || document.activeElement !== control || end.signal.aborted) return
    list.show(control, suggest(known.texts, meaning, control.value, known.client))
  }
  const write = (text: string): void => {
    const control = controlOf(document.activeElement)
    list.close()
    if (control === undefined) return
    // As if it were typed: the field's own clean-up, its check and the saving all follow from the event.
    writing = true
    control.setRangeText(text, 0, control.value.length, 'end')
    control.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }))
    writing = false
  }
  const on = listener(end.signal)
  on('focusin', (control) => {
    announce(control)
    memory.renew()
  })
  on('focusout', () => list.close())
  on('click', (control) => control.value === '' && void offer(control))
  on('input', (control) => {
    if (!writing) void offer(control)
  })
  on('keydown', (control, event) => {
    if (!answerKey(event, list, { open: () => void offer(control), write })) return
    // The form's own keys (Enter to the next row, Esc of a dialog) are not for the list's answer.
    event.preventDefault()
    event.stopPropagation()
  })
  for (const kind of ['scroll', 'resize']) {
    window.addEventListener(kind, list.follow, { capture: true, signal: end.signal })
  }
  const focused = controlOf(first)
  if (focused !== undefined) announce(focused)
  return () => {
    end.abort()
    list.remove()
  }
}

type Act<K extends keyof DocumentEventMap> = (control: TextControl, event: DocumentEventMap[K]) => void

// Before the form hears of it, and only of controls that texts are offered to.
const listener =
  (signal: AbortSignal) =>
  <K extends keyof DocumentEventMap>(kind: K, act: Act<K>): void => {
    const listen = (event: DocumentEventMap[K]): void => {
      const control = event.target instanceof Element ? controlOf(event.target) : undefined
      if (control !== undefined) act(control, event)
    }
    document.addEventListener(kind, listen, { capture: true, signal })
  }

const controlOf = (element: Element | null): TextControl | undefined =>
  (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
  element.dataset['same'] !== undefined
    ? element
    : undefined

const announce = (control: TextControl): void => control.setAttribute('aria-autocomplete', 'list')
