/*
 * The table of an HTML text: what spreadsheets and Word put on the clipboard, and what programs write and name .xls.
 * Read as a stream of tags into plain data: nothing of it is ever part of a page.
 */
import { Parser } from 'htmlparser2'
import { TABLE } from '../../limits/limits.ts'
import { CUT } from '../bounded.ts'
import { type Cell, columnName, type Grid, isEmpty, NOTHING, type Row } from '../cell.ts'
import { fillMerged } from '../merged.ts'
import { tooDeep } from '../too-much.ts'
import { type Around, aroundOf, asSigns, HIDDEN } from './around.ts'
import { LINE_END, textOfHtml } from './html-text.ts'
import { trueCell } from './true-cell.ts'

/** The largest table of the text; undefined where there is none. @throws TooMuchError for elements nested too deep. */
export const htmlTable = (html: string): Grid | undefined => {
  const tables = readTables(html)
  const largest = [...tables].sort((a, b) => b.cells - a.cells)[0]
  if (largest === undefined || largest.cells === 0) return undefined
  const others = tables.filter((table) => table !== largest && table.cells > 1 && table.top).length
  const notes = [
    ...(others === 0 || !largest.top ? [] : [`一共有 ${others + 1} 个表格，只读了最大的那一个。`]),
    ...(largest.cut ? [CUT] : []),
  ]
  return { rows: fillMerged(largest.rows, largest.merges), notes }
}

interface Table {
  readonly rows: Row[]
  readonly merges: string[]
  /** By row: columns that a cell above reaches into, and how many rows more. */
  readonly spans: Map<number, number>
  readonly top: boolean
  cells: number
  cut: boolean
  number: number
  row: { hidden: boolean; cells: Cell[]; column: number } | undefined
  cell: { attributes: Readonly<Record<string, string>>; text: string; column: number } | undefined
}

const BLOCKS = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const readTables = (html: string): readonly Table[] => {
  const all: Table[] = []
  const open: Table[] = []
  const around: Around[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (around.length >= TABLE.depth) throw tooDeep()
        around.push(aroundOf(name, attributes, around.at(-1)))
        if (name === 'table') {
          const table = newTable(open.length === 0)
          all.push(table)
          open.push(table)
        } else beginPart(open.at(-1), name, attributes)
      },
      ontext: (data) => {
        const cell = open.at(-1)?.cell
        const { wordless = false, signs = false } = around.at(-1) ?? {}
        if (!wordless && cell !== undefined) cell.text += signs ? asSigns(data) : data
      },
      onclosetag: (name) => {
        around.pop()
        const table = open.at(-1)
        if (table === undefined) return
        if (table.cell !== undefined && BLOCKS.has(name)) endLine(table.cell)
        if (name === 'td' || name === 'th') endCell(table)
        if (name === 'tr') endRow(table)
        if (name === 'table') {
          endRow(table)
          open.pop()
        }
      },
    },
    { decodeEntities: true, lowerCaseAttributeNames: true },
  )
  for (let at = 0; at < html.length && !all.some(({ cut }) => cut); at += CHUNK)
    parser.write(html.slice(at, at + CHUNK))
  parser.end()
  return all
}

/** Characters that are read before it is asked whether it has become too much. */
const CHUNK = 200_000

const newTable = (top: boolean): Table => ({
  ...{ rows: [], merges: [], spans: new Map(), top },
  ...{ cells: 0, cut: false, number: 0, row: undefined, cell: undefined },
})

const beginPart = (table: Table | undefined, name: string, attributes: Readonly<Record<string, string>>): void => {
  if (table === undefined) return
  if (name === 'tr') beginRow(table, attributes)
  else if (name === 'td' || name === 'th') beginCell(table, attributes)
  else if (table.cell !== undefined && name === 'br') table.cell.text += LINE_END
  else if (table.cell !== undefined && BLOCKS.has(name) && table.cell.text.trim() !== '') endLine(table.cell)
}

const ENDED = new RegExp(`${LINE_END}[ \\t\\n\\r\\f]*$`)

const endLine = (cell: { text: string }): void => {
  // White space between two paragraphs is no line of its own.
  if (!ENDED.test(cell.text)) cell.text += LINE_END
}

const beginRow = (table: Table, attributes: Readonly<Record<string, string>>): void => {
  endRow(table)
  table.number += 1
  const hidden = HIDDEN.test(attributes['style'] ?? '') || 'hidden' in attributes || attributes['height'] === '0'
  table.row = { hidden, cells: [], column: 0 }
}

const beginCell = (table: Table, attributes: Readonly<Record<string, string>>): void => {
  endCell(table)
  if (table.row === undefined) beginRow(table, {})
  const { row } = table
  if (row === undefined) return
  while ((table.spans.get(row.column) ?? 0) > 0) row.column += 1
  table.cell = { attributes, text: '', column: row.column }
  row.column += spanOf(attributes['colspan'])
}

const spanOf = (text: string | undefined): number =>
  Math.min(TABLE.columns, Math.max(1, Number.parseInt(text ?? '', 10) || 1))

const endCell = (table: Table): void => {
  const { cell, row } = table
  table.cell = undefined
  if (cell === undefined || row === undefined) return
  const { attributes, column, text } = cell
  const down = Math.min(TABLE.lines, Math.max(1, Number.parseInt(attributes['rowspan'] ?? '', 10) || 1))
  if (down > 1) {
    const name = columnName(column)
    table.merges.push(`${name}${table.number}:${name}${table.number + down - 1}`)
    // One more than is below: it is counted down at the end of this row, too.
    const last = Math.min(column + spanOf(attributes['colspan']), TABLE.columns)
    for (let at = column; at < last; at += 1) table.spans.set(at, down)
  }
  const found = trueCell(attributes, textOfHtml(text, attributes['style']))
  if (isEmpty(found) || column >= TABLE.columns || HIDDEN.test(attributes['style'] ?? '')) return
  if (table.cells >= TABLE.cells || table.rows.length >= TABLE.lines) {
    table.cut = true
    return
  }
  table.cells += 1
  while (row.cells.length < column) row.cells.push(NOTHING)
  row.cells[column] = found
}

const endRow = (table: Table): void => {
  endCell(table)
  const { row, number } = table
  table.row = undefined
  if (row === undefined) return
  for (const [at, left] of table.spans) {
    if (left <= 1) table.spans.delete(at)
    else table.spans.set(at, left - 1)
  }
  if (row.cells.length > 0) table.rows.push({ number, cells: row.cells, ...(row.hidden ? { hidden: true } : {}) })
}
