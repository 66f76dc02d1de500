import type { KeyboardEvent } from 'react'
import { withoutBlanks } from '../templates/blanks.ts'

/** What is known of the table in which a key was pressed. */
interface Place {
  /** Of the table's field. */
  readonly id: string
  readonly rows: readonly unknown[]
  /** Adds a row and goes to the column. */
  readonly add: (column: string) => void
}

/**
 * Enter goes to the same column of the next row, as in a spreadsheet, and makes that row if there is none and the last
 * one isn't empty. Shift + Enter goes up. Text that may have lines, and buttons, keep their Enter.
 */
export const toNextRow = (event: KeyboardEvent<HTMLTableElement>, { id, rows, add }: Place): void => {
  const { target } = event
  // Enter also chooses a candidate of an input method: keyCode 229 is Safari's only sign of that.
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return
  if (!(target instanceof HTMLElement) || target instanceof HTMLButtonElement || target.dataset['lines'] === 'many')
    return
  const [, row, column] = new RegExp(`^${id}_(\\d+)_(.+)$`).exec(target.id) ?? []
  if (row === undefined || column === undefined) return
  event.preventDefault()
  const next = Number(row) + (event.shiftKey ? -1 : 1)
  if (next < rows.length) document.getElementById(`${id}_${next}_${column}`)?.focus()
  else if (!isEmptyRow(rows.at(-1))) add(column)
}

const isEmptyRow = (row: unknown): boolean =>
  typeof row !== 'object' || row === null || Object.keys(withoutBlanks(row)).length === 0
