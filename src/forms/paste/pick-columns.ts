import { type Cell, type Grid, isEmpty } from '../../grid/cell.ts'
import type { PickedColumn } from './ColumnPicker.tsx'
import type { Layout } from './layout.ts'

/** Rows that are shown of a column. */
const SAMPLES = 3

/** Characters of a cell that are shown. */
const SHOWN = 16

/** The columns of a block that say something, each with its place among all. */
export const pickedColumns = (
  { rows }: Grid,
  { head, columns }: Layout,
): readonly (PickedColumn & { readonly index: number })[] => {
  const body = rows.slice((head ?? -1) + 1).filter(({ hidden }) => hidden !== true)
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const heading = head === undefined ? '' : (rows[head]?.cells[index]?.text.trim() ?? '')
    const said = body.flatMap(({ cells }) => textOf(cells[index])).slice(0, SAMPLES)
    return heading === '' && said.length === 0
      ? []
      : [{ index, heading: heading || `第 ${index + 1} 列`, samples: said, to: columns[index] }]
  })
}

const textOf = (cell: Cell | undefined): readonly string[] => {
  if (cell === undefined || isEmpty(cell)) return []
  const line = cell.text.replace(/\s+/g, ' ').trim()
  return [line.length > SHOWN ? `${line.slice(0, SHOWN)}……` : line]
}

/** The layout with one column put elsewhere; what was there is left for somebody to decide. */
export const withColumn = ({ head, columns }: Layout, index: number, to: string): Layout => ({
  head,
  columns: Array.from({ length: Math.max(columns.length, index + 1) }, (_, at) => {
    if (at === index) return to
    return to !== '' && columns[at] === to ? undefined : columns[at]
  }),
})
