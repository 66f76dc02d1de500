import type { Cell } from '../../grid/cell.ts'
import { readValue } from '../../reading/read-value.ts'
import { type Reading, type ReadingContext, unread } from '../../reading/reading.ts'
import type { Schema } from '../../templates/define-template.ts'

/** What a cell of a table from elsewhere means in a field. */
export const readGridCell = (field: Schema, cell: Cell, context: ReadingContext): Reading =>
  cell.fault === undefined ? readValue(field, cellText(field, cell), context) : unread(cell.fault)

/** The text of a cell that a field reads: what is seen for words, what it holds for all that means more. */
const cellText = (field: Schema, { text, exact }: Cell): string =>
  exact === undefined || (isWords(field) && !hidesDigits(text)) ? text : exact

const isWords = ({ type, format, enum: options, pattern }: Schema): boolean =>
  type === 'string' && format === undefined && options === undefined && pattern === undefined

// 1.38E+10 for a telephone number, #### for a column that is too narrow.
const hidesDigits = (text: string): boolean => /^-?\d(?:\.\d+)?E[+-]\d+$|^#+$/i.test(text.trim())
