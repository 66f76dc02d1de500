import { words } from './words.ts'

/** What a card offers to do. */
export interface Offer {
  readonly label: string
  readonly act: () => void
}

/** Says something in the corner of the page, over nothing that is being worked on. Takes no focus, moves nothing. */
export const showCard = (text: string, offer?: Offer): void => {
  document.querySelector('.offline-card')?.remove()
  const card = document.createElement('aside')
  card.className = 'offline-card no-print'
  card.setAttribute('aria-label', words.about)
  const said = document.createElement('p')
  const buttons = document.createElement('p')
  card.append(said, buttons)
  if (offer !== undefined) buttons.append(buttonOf(offer, 'btn main'))
  buttons.append(buttonOf({ label: words.later, act: () => card.remove() }, 'btn'))
  document.body.append(card)
  // Into a region that is there already: only what changes is read out.
  said.setAttribute('role', 'status')
  requestAnimationFrame(() => {
    said.textContent = text
  })
}

const buttonOf = ({ label, act }: Offer, className: string): HTMLButtonElement => {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = className
  button.textContent = label
  button.addEventListener('click', act)
  return button
}
