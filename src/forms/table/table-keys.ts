import type { KeyboardEvent } from 'react'
import { withoutBlanks } from '../../templates/blanks.ts'
import { asRow } from './table-acts.ts'
import type { TableApi } from './table-api.ts'

/**
 * Keys that a table takes for itself. Enter goes to the same column of the next row, as in a spreadsheet, and makes that
 * row if there is none and the last one isn't empty; with Shift it goes up. Text that may have lines, and buttons, keep
 * their Enter; with Ctrl or ⌘ it goes on from there, too. Alt with an arrow moves the row.
 */
export const onTableKey = (event: KeyboardEvent<HTMLTableElement>, table: TableApi): void => {
  const { target, key } = event
  // Enter also chooses a candidate of an input method: keyCode 229 is Safari's only sign of that.
  if (event.nativeEvent.isComposing || event.keyCode === 229 || !(target instanceof HTMLElement)) return
  const cell = cellOf(table.id, target.id)
  if (cell === undefined) return
  const step = STEPS[key]
  if (event.altKey && step !== undefined) {
    event.preventDefault()
    if (!table.fixed) table.move(cell.row, cell.row + step, cell.column)
  }
  if (key !== 'Enter' || keepsEnter(target, event)) return
  event.preventDefault()
  toRow(table, cell.row + (event.shiftKey ? -1 : 1), cell.column)
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

const keepsEnter = (target: HTMLElement, { ctrlKey, metaKey }: KeyboardEvent): boolean =>
  target instanceof HTMLButtonElement || (target.dataset['lines'] === 'many' && !ctrlKey && !metaKey)

/** The cell that an id belongs to, a control or a part of one. */
export const cellOf = (table: string, id: string): { readonly row: number; readonly column: string } | undefined => {
  if (!id.startsWith(`${table}_`)) return undefined
  const [, row, column] = /^(\d+)_(.+)$/.exec(id.slice(table.length + 1)) ?? []
  return row === undefined || column === undefined ? undefined : { row: Number(row), column }
}

const toRow = (table: TableApi, row: number, column: string): void => {
  const rows = table.newest()
  if (row < rows.length) document.getElementById(`${table.id}_${row}_${column}`)?.focus()
  else if (!table.fixed && Object.keys(withoutBlanks(asRow(rows.at(-1)))).length > 0) table.add(column)
}
