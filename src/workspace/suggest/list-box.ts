/*
 * The list under the field in focus. One for the whole form: two hundred rows of seven columns carry nothing but a mark
 * on each control. The control keeps the focus and stays what it is; the list is told to it by ARIA.
 */
import type { Suggestion } from './suggest.ts'

/** A control that texts are offered to. */
export type TextControl = HTMLInputElement | HTMLTextAreaElement

/** The list, closed at first. */
export interface ListBox {
  /** Shows what is on offer under a control, nothing marked; closes where nothing is. */
  readonly show: (control: TextControl, suggestions: readonly Suggestion[]) => void
  readonly close: () => void
  /** Stays at its control when that has moved. */
  readonly follow: () => void
  readonly isOpen: () => boolean
  /** Marks the next one (1) or the one before (-1), round and round. */
  readonly move: (step: 1 | -1) => void
  /** The marked one. */
  readonly marked: () => string | undefined
  /** Takes the list out of the page. */
  readonly remove: () => void
}

const ID = 'suggestions'
const GAP = 3 // px between the control and the list

/** @param choose Called with the text that was clicked. @param place Where the list stands in the page. */
export const createListBox = (place: Element, choose: (text: string) => void): ListBox => {
  const list = listElement(choose)
  const status = statusElement()
  place.append(list, status)
  let owner: TextControl | undefined
  let marked = -1
  const options = (): readonly HTMLElement[] => optionsIn(list)
  const mark = (index: number): void => {
    marked = index
    for (const [at, option] of options().entries()) option.setAttribute('aria-selected', String(at === index))
    const option = options()[index]
    option?.scrollIntoView({ block: 'nearest' })
    if (option) owner?.setAttribute('aria-activedescendant', option.id)
    else owner?.removeAttribute('aria-activedescendant')
  }
  const close = (): void => {
    if (list.matches(':popover-open')) list.hidePopover()
    mark(-1)
    status.textContent = ''
    owner?.removeAttribute('aria-controls')
    owner = undefined
  }
  return {
    show: (control, suggestions) => {
      if (owner !== undefined && owner !== control) close()
      if (suggestions.length === 0) return close()
      owner = control
      control.setAttribute('aria-controls', ID)
      list.replaceChildren(...suggestions.map(toOption))
      mark(-1)
      list.showPopover()
      placeBelow(list, control)
      status.textContent = `有 ${suggestions.length} 条以前填过的，按向下键选`
    },
    close,
    follow: () => owner && placeBelow(list, owner),
    isOpen: () => list.matches(':popover-open'),
    move: (step) => {
      const { length } = options()
      mark((Math.max(marked, step === 1 ? -1 : 0) + step + length) % length)
    },
    marked: () => options()[marked]?.dataset['text'],
    remove: () => {
      list.remove()
      status.remove()
    },
  }
}

const optionsIn = (list: HTMLElement): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[role=option]'),
]

const listElement = (choose: (text: string) => void): HTMLElement => {
  const list = Object.assign(document.createElement('div'), { id: ID, className: 'suggestions', popover: 'manual' })
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', '以前填过的')
  // The control must keep the focus: it is what the list writes to.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => {
    const option = optionsIn(list).find((each) => target instanceof Node && each.contains(target))
    if (option !== undefined) choose(option.dataset['text'] ?? '')
  })
  return list
}

const statusElement = (): HTMLElement => {
  const status = Object.assign(document.createElement('p'), { className: 'visually-hidden' })
  status.setAttribute('role', 'status')
  return status
}

const toOption = ({ text, client }: Suggestion, index: number): HTMLElement => {
  const option = Object.assign(document.createElement('div'), { id: `${ID}-${index}` })
  option.setAttribute('role', 'option')
  option.dataset['text'] = text
  option.append(text)
  if (client !== undefined) {
    option.append(' ', Object.assign(document.createElement('small'), { textContent: client }))
  }
  return option
}

// In the top layer, which no scrolling table cuts off; above the control where there is no room below.
const placeBelow = (list: HTMLElement, control: TextControl): void => {
  const { left, top, bottom, width } = control.getBoundingClientRect()
  list.style.minWidth = `${width}px`
  const size = list.getBoundingClientRect()
  const fitsBelow = bottom + GAP + size.height <= window.innerHeight
  list.style.top = `${fitsBelow ? bottom + GAP : Math.max(GAP, top - GAP - size.height)}px`
  list.style.left = `${Math.max(GAP, Math.min(left, window.innerWidth - size.width - GAP))}px`
}
