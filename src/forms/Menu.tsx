/*
 * A button that opens a small panel of buttons. The browser's popover gives Esc, closing on a click elsewhere, focus
 * back to the button, and a place above everything that would cut it off.
 */
import { type ReactNode, type ToggleEvent, useRef, useState } from 'react'

interface Props {
  readonly id: string
  /** What the button shows. */
  readonly children: ReactNode
  /** Its name where what it shows is no name. */
  readonly label?: string | undefined
  readonly className: string
  /** Drawn while the panel is open: with hundreds of rows, hundreds of panels would be a burden. */
  readonly items: (close: () => void) => ReactNode
}

/** A menu of ordinary buttons. Each closes it before it acts, so that the focus is back before the act moves it on. */
export const Menu = ({ id, children, label, className, items }: Props) => {
  const [open, setOpen] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const panelId = `${id}__panel`
  return (
    <>
      <button type="button" id={id} className={className} popoverTarget={panelId} aria-label={label}>
        {children}
      </button>
      <div
        ref={panel}
        id={panelId}
        popover="auto"
        className="menu"
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        onToggle={(event) => {
          placeBelow(event, id)
          // Only now: what is inside must be there until the browser has given the focus back to the button.
          setOpen(event.newState === 'open')
        }}
      >
        {open && items(() => panel.current?.hidePopover())}
      </div>
    </>
  )
}

const GAP = 4 // px between the button and its panel
const EDGE = 8 // px that stay free at the edge of the window

// Right edges in line, below the button, or above it where there is no room.
const placeBelow = ({ currentTarget: panel, newState }: ToggleEvent<HTMLDivElement>, buttonId: string): void => {
  const button = document.getElementById(buttonId)?.getBoundingClientRect()
  if (newState !== 'open' || button === undefined) return
  const { width, height } = panel.getBoundingClientRect()
  const below = button.bottom + GAP
  const top = below + height + EDGE > window.innerHeight ? Math.max(EDGE, button.top - GAP - height) : below
  panel.style.left = `${Math.max(EDGE, button.right - width)}px`
  panel.style.top = `${top}px`
}
