/*
 * From the lines of a file to sheets:
 *   a line with something of its own for the whole sheet begins one;
 *   a line that only goes on with tables, its other cells empty or copied down, belongs to the sheet above.
 */
import { readGridCell } from '../forms/cells/read-grid-cell.ts'
import { type Cell, isEmpty, type Row } from '../grid/cell.ts'
import { type BatchColumn, isRepeated } from './column.ts'
import type { BatchFault } from './fault.ts'

/** A sheet as the file has it. */
export interface FileSheet {
  readonly data: Readonly<Record<string, unknown>>
  /** The first of its lines. */
  readonly line: number
  /** By table: the line that each of its rows stands on. */
  readonly lines: Readonly<Record<string, readonly number[]>>
  /** What a cell says, by `line:title`. */
  readonly given: ReadonlyMap<string, string>
  /** Cells that can't be read. */
  readonly faults: readonly BatchFault[]
  /** Cells that were read otherwise than they stand there, and how. */
  readonly told: readonly BatchFault[]
}

/** @param today `YYYY-MM-DD`, for dates without a year. */
export const gatherSheets = (lines: readonly Row[], columns: Columns, today: string): readonly FileSheet[] => {
  const groups: Row[][] = []
  for (const line of lines.filter(hasSomething)) {
    const last = groups.at(-1)
    if (last?.[0] !== undefined && goesOn(line, last[0], columns)) last.push(line)
    else groups.push([line])
  }
  return groups.map((group) => toSheet(group, columns, today))
}

const hasSomething = ({ cells }: Row): boolean => !cells.every(isEmpty) && !isRemark(cells)

/** Whether a line is a remark, such as the one in the file that is given out: it begins with “#”. */
export const isRemark = (cells: readonly Cell[]): boolean =>
  // What a spreadsheet shows for an error begins so, too.
  /^[#＃](?![A-Z/0!?]+$)/.test(cells.find((cell) => !isEmpty(cell))?.text.trim() ?? '')

type Columns = readonly (BatchColumn | undefined)[]

// A cell that can't be used says something all the same.
const saidBy = (cell: Cell | undefined): string => (cell === undefined ? '' : cell.text.trim() || (cell.fault ?? ''))

const goesOn = (line: Row, first: Row, columns: Columns): boolean => {
  const at = (of: Row, index: number): string => saidBy(of.cells[index])
  const known = columns.flatMap((column, index) => (column === undefined ? [] : [{ column, index }]))
  const hasRow = known.some(({ column, index }) => isRepeated(column) && at(line, index) !== '')
  const own = known.some(
    ({ column, index }) => !isRepeated(column) && at(line, index) !== '' && at(line, index) !== at(first, index),
  )
  return hasRow && !own
}

const toSheet = (group: readonly Row[], columns: Columns, today: string): FileSheet => {
  const given = new Map<string, string>()
  const [faults, told]: [BatchFault[], BatchFault[]] = [[], []]
  const read = (line: Row, of: (column: BatchColumn) => boolean): readonly ReadValue[] =>
    columns.flatMap((column, index) => {
      const found = line.cells[index]
      if (column === undefined || found === undefined || isEmpty(found) || !of(column)) return []
      const text = found.text.trim()
      given.set(`${line.number}:${column.title}`, text)
      const cell = readGridCell(column.field, found, { today })
      const where = { line: line.number, column: column.title, given: text }
      if (cell.kind === 'unread') faults.push({ ...where, message: cell.why })
      if (cell.kind === 'value' && cell.told !== undefined) told.push({ ...where, message: cell.told })
      return [{ column, value: cell.kind === 'value' ? cell.value : undefined }]
    })
  const [first] = group
  const once = first === undefined ? [] : read(first, (column) => !isRepeated(column))
  const line = first?.number ?? 0
  const tables = tablesOf(columns).map((table) => {
    const rows = group.map((each) => ({
      line: each.number,
      values: read(each, (column) => isRepeated(column) && column.of === table),
    }))
    return { table, rows: rows.filter(({ values }) => values.length > 0) }
  })
  const growing = tables.filter(({ rows }) => rows.length > 0)
  const fixed = fixedRows(once)
  return {
    data: {
      ...Object.fromEntries(
        known(
          once.filter(({ column }) => column.cell === undefined),
          ({ of }) => of,
        ),
      ),
      ...fixed,
      ...Object.fromEntries(growing.map(({ table, rows }) => [table, rows.map(({ values }) => toRow(values))])),
    },
    line,
    lines: {
      ...Object.fromEntries(Object.entries(fixed).map(([table, rows]) => [table, rows.map(() => line)])),
      ...Object.fromEntries(growing.map(({ table, rows }) => [table, rows.map((row) => row.line)])),
    },
    ...{ given, faults, told },
  }
}

// A cell with something in it; undefined where that can't be read.
interface ReadValue {
  readonly column: BatchColumn
  readonly value: unknown
}

const tablesOf = (columns: Columns): readonly string[] => [
  ...new Set(columns.flatMap((column) => (column !== undefined && isRepeated(column) ? [column.of] : []))),
]

const known = (values: readonly ReadValue[], keyOf: (column: BatchColumn) => string): readonly [string, unknown][] =>
  values.flatMap(({ column, value }) => (value === undefined ? [] : [[keyOf(column), value]]))

const toRow = (values: readonly ReadValue[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(known(values, ({ cell = '' }) => cell))

// All rows of a table that is known beforehand, as soon as one of its cells says something.
const fixedRows = (once: readonly ReadValue[]): Readonly<Record<string, readonly object[]>> =>
  Object.fromEntries(
    once.flatMap(({ column: { of, fixed } }) => {
      if (fixed === undefined) return []
      const own = once.filter(({ column }) => column.of === of)
      const rows = Array.from({ length: fixed.rows }, (_, row) =>
        toRow(own.filter(({ column }) => column.fixed?.row === row)),
      )
      return [[of, rows]]
    }),
  )
