/*
 * Whether a sheet of a file can be made, and if not, where in the file and why.
 */
import { type CheckedTemplate, check, type FindFaults } from '../forms/check.ts'
import { withoutBlanks } from '../templates/blanks.ts'
import type { Context, FieldError, Path } from '../templates/define-template.ts'
import { type BatchColumn, batchColumns } from './column.ts'
import type { BatchFault } from './fault.ts'
import type { FileSheet } from './gather-sheets.ts'

/** Every fault of a sheet, in the order of the file's lines. */
export const checkSheet = (
  template: CheckedTemplate,
  find: FindFaults,
  sheet: FileSheet,
  context: Context,
): readonly BatchFault[] => {
  const { errors } = check(template, find, withoutBlanks(sheet.data), context)
  const columns = batchColumns(template)
  const unread = new Set(sheet.faults.map(({ line, column }) => `${line}:${column}`))
  const others = errors
    .map((error) => toFault(error, template, columns, sheet))
    // A cell that can't be read has been named; that its value is missing says nothing more.
    .filter(({ line, column }) => !unread.has(`${line}:${column}`))
  return [...sheet.faults, ...others].sort((a, b) => a.line - b.line)
}

const toFault = (
  { path, message }: FieldError,
  { schema }: CheckedTemplate,
  columns: readonly BatchColumn[],
  sheet: FileSheet,
): BatchFault => {
  const [field, row] = path
  const table = schema.properties?.[String(field)]?.title ?? ''
  const line = typeof row === 'number' ? (sheet.lines[String(field)]?.[row] ?? sheet.line) : sheet.line
  const column = columns.find((one) => isAt(one, path))?.title ?? table
  return { line, column, given: sheet.given.get(`${line}:${column}`) ?? '', message: withoutRow(message, table, path) }
}

const isAt = ({ of, cell, fixed }: BatchColumn, [field, row, inner]: Path): boolean =>
  of === field && cell === inner && (fixed === undefined || fixed.row === row)

// “行动项第 3 行：” counts the sheet's rows; in the file the line tells.
const withoutRow = (message: string, table: string, [, row]: Path): string => {
  const prefix = typeof row === 'number' ? `${table}第 ${row + 1} 行：` : ''
  return message.startsWith(prefix) ? message.slice(prefix.length) : message
}
