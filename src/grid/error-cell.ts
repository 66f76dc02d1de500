import type { Cell } from './cell.ts'

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|GETTING_DATA)$/i

/** Whether a text is what a spreadsheet shows instead of a value. */
export const isError = (text: string): boolean => ERROR.test(text.trim())

/** A cell that shows one. @param at `B24`, or “这一格” where nobody knows. */
export const errorCell = (text: string, at: string): Cell => ({
  text,
  fault: `${asSubject(at)}显示的是“${text.trim()}”，不是能用的值，请先在表格软件里改好这一格`,
})

/** The name of a cell before what is said of it: a space only after a letter or figure. */
export const asSubject = (at: string): string => (/\w$/.test(at) ? `${at} ` : at)
