/*
 * Dragging a row by its number, with a mouse or a pen: a finger scrolls, and has the menu. Fetched at the first drag.
 */
import type { TableApi } from './table-api.ts'

/** px that the pointer moves before it is a drag and no click. */
const SLOP = 4

/** Follows the pointer until it is let go; Esc lets go without moving anything. */
export const dragRow = (body: Element, from: number, start: { readonly y: number }, table: TableApi): void => {
  const rows = [...body.children]
  let to: number | undefined
  const mark = (place: number | undefined): void => {
    for (const row of rows) row.removeAttribute('data-drop')
    rows[from]?.toggleAttribute('data-dragged', place !== undefined)
    if (place !== undefined && place !== from) rows[place]?.setAttribute('data-drop', place < from ? 'above' : 'below')
    to = place
  }
  const end = new AbortController()
  const stop = (): void => {
    mark(undefined)
    end.abort()
  }
  const listen = <Kind extends keyof WindowEventMap>(kind: Kind, heard: (event: WindowEventMap[Kind]) => void): void =>
    window.addEventListener(kind, heard, { signal: end.signal })
  listen('pointermove', ({ clientY, buttons }) => {
    // It was let go before this was there to hear it.
    if (buttons === 0) return stop()
    if (to === undefined && Math.abs(clientY - start.y) < SLOP) return
    mark(rowAt(rows, clientY))
  })
  listen('pointerup', () => {
    const place = to
    stop()
    if (place !== undefined) table.move(from, place, '_more')
  })
  listen('pointercancel', stop)
  listen('keydown', ({ key }) => key === 'Escape' && stop())
}

/** The row at a height of the window; above all of them the first, below the last. */
const rowAt = (rows: readonly Element[], y: number): number => {
  const found = rows.findIndex((row) => row.getBoundingClientRect().bottom > y)
  return found === -1 ? rows.length - 1 : found
}
