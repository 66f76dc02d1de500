/*
 * From the lines of a file to sheets:
 *   a line with something of its own for the whole sheet begins one;
 *   a line that only goes on with tables, its other cells empty or copied down, belongs to the sheet above.
 */
import { readCell } from '../forms/cells/read-cell.ts'
import type { BatchColumn } from './column.ts'
import type { BatchFault } from './fault.ts'

/** A line of the file below the headings, its cells from left to right. */
export interface Line {
  /** As a spreadsheet counts; the headings are line 1. */
  readonly number: number
  readonly cells: readonly string[]
}

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
}

/** @param today `YYYY-MM-DD`, for dates without a year. */
export const gatherSheets = (
  lines: readonly Line[],
  columns: readonly (BatchColumn | undefined)[],
  today: string,
): readonly FileSheet[] => {
  const groups: Line[][] = []
  for (const line of lines.filter(hasSomething)) {
    const last = groups.at(-1)
    if (last?.[0] !== undefined && goesOn(line, last[0], columns)) last.push(line)
    else groups.push([line])
  }
  return groups.map((group) => toSheet(group, columns, today))
}

const hasSomething = ({ cells }: Line): boolean => cells.some((cell) => cell.trim() !== '') && !isRemark(cells)

/** Whether a line is a remark, such as the one in the file that is given out: it begins with “#”. */
export const isRemark = (cells: readonly string[]): boolean =>
  /^[#＃]/.test(cells.find((cell) => cell.trim() !== '')?.trim() ?? '')

const goesOn = (line: Line, first: Line, columns: readonly (BatchColumn | undefined)[]): boolean => {
  const at = (of: Line, index: number): string => of.cells[index]?.trim() ?? ''
  const hasRow = columns.some((column, index) => column?.cell !== undefined && at(line, index) !== '')
  const own = columns.some(
    (column, index) =>
      column !== undefined &&
      column.cell === undefined &&
      at(line, index) !== '' &&
      at(line, index) !== at(first, index),
  )
  return hasRow && !own
}

const toSheet = (group: readonly Line[], columns: readonly (BatchColumn | undefined)[], today: string): FileSheet => {
  const given = new Map<string, string>()
  const faults: BatchFault[] = []
  const readLine = (line: Line, of: (column: BatchColumn) => boolean): ReadLine => {
    const cells = columns.flatMap((column, index) =>
      column !== undefined && of(column) ? [{ column, text: line.cells[index]?.trim() ?? '' }] : [],
    )
    const values = cells.flatMap(({ column, text }): [string, unknown][] => {
      if (text !== '') given.set(`${line.number}:${column.title}`, text)
      const read = readCell(column.field, text, { today })
      if (read.kind === 'unread')
        faults.push({ line: line.number, column: column.title, given: text, message: read.why })
      return read.kind === 'value' ? [[column.cell ?? column.of, read.value]] : []
    })
    return { line: line.number, values: Object.fromEntries(values), stands: cells.some(({ text }) => text !== '') }
  }
  const [first] = group
  const own = first === undefined ? {} : readLine(first, ({ cell }) => cell === undefined).values
  const tables = tablesOf(columns).map((table) => ({
    table,
    rows: group
      .map((line) => readLine(line, ({ of, cell }) => of === table && cell !== undefined))
      .filter(({ stands }) => stands),
  }))
  const filled = tables.filter(({ rows }) => rows.length > 0)
  return {
    data: { ...own, ...Object.fromEntries(filled.map(({ table, rows }) => [table, rows.map(({ values }) => values)])) },
    line: first?.number ?? 0,
    lines: Object.fromEntries(filled.map(({ table, rows }) => [table, rows.map(({ line }) => line)])),
    given,
    faults,
  }
}

// A part of a line, read.
interface ReadLine {
  readonly line: number
  readonly values: Readonly<Record<string, unknown>>
  /** Whether anything is written there. */
  readonly stands: boolean
}

const tablesOf = (columns: readonly (BatchColumn | undefined)[]): readonly string[] => [
  ...new Set(columns.flatMap((column) => (column?.cell === undefined ? [] : [column.of]))),
]
