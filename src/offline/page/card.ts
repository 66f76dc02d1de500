import { words } from './words.ts'

/** What a card offers to do. */
export interface Offer {
  readonly label: string
  readonly act: () => void
}

/** What belongs to a card. */
export interface CardOptions {
  readonly offer?: Offer
  /** What it is about, for those who don't see it. @default words.about */
  readonly about?: string
  /** For whoever keeps the handbook: folded, and ready to be copied. */
  readonly details?: string
}

/** Says something in the corner of the page, over nothing that is being worked on. Takes no focus, moves nothing. */
export const showCard = (text: string, { offer, about = words.about, details }: CardOptions = {}): void => {
  // What is said of one thing takes the place of what was said before, and of nothing else.
  document.querySelector(`.offline-card[aria-label="${about}"]`)?.remove()
  const card = document.createElement('aside')
  card.className = 'offline-card'
  card.setAttribute('aria-label', about)
  const said = document.createElement('p')
  const buttons = document.createElement('p')
  card.append(said, ...(details === undefined ? [] : [foldOf(details)]), buttons)
  if (offer !== undefined) buttons.append(buttonOf(offer, 'btn main'))
  buttons.append(buttonOf({ label: words.later, act: () => card.remove() }, 'btn'))
  corner().append(card)
  // Into a region that is there already: only what changes is read out.
  said.setAttribute('role', 'status')
  requestAnimationFrame(() => {
    said.textContent = text
  })
}

const corner = (): Element => {
  const found = document.querySelector('.cards')
  if (found !== null) return found
  const made = document.createElement('div')
  made.className = 'cards no-print'
  document.body.append(made)
  return made
}

const buttonOf = ({ label, act }: Offer, className: string): HTMLButtonElement => {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = className
  button.textContent = label
  button.addEventListener('click', act)
  return button
}

const foldOf = (details: string): HTMLElement => {
  const fold = document.createElement('details')
  const summary = document.createElement('summary')
  const box = document.createElement('textarea')
  summary.textContent = words.details
  Object.assign(box, { readOnly: true, rows: 6, value: details, ariaLabel: words.detailsLabel })
  box.addEventListener('focus', () => box.select())
  fold.append(summary, box)
  return fold
}
