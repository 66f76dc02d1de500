/*
 * A table's rows out of the form: onto the clipboard and into files, and from files back in. Fetched when it is used.
 */
import { readTablesApart } from '../../grid/read-apart.ts'
import { usableTabs } from '../../grid/tab.ts'
import { guardFormula } from '../../grid/text/formula-guard.ts'
import { writeTsv } from '../../grid/text/tsv.ts'
import { writeCell } from '../cells/write-cell.ts'
import { asRow } from '../table/table-acts.ts'
import type { TableApi } from '../table/table-api.ts'
import { htmlTable } from './html-table.ts'
import { takeTabs } from './paste-block.tsx'
import { fieldsOf, type PastePlace } from './paste-place.ts'

/** Copies titles and rows as cells that a spreadsheet takes; what looks like a formula stays text. */
export const copyTable = ({ table }: PastePlace): void => {
  const figures = fieldsOf(table, false).map(({ field }) => field.type === 'number' || field.type === 'integer')
  const grid = gridFrom(table).map((row) => row.map(guardFormula))
  const cells = grid.map((row, y) => row.map((text, x) => ({ text, figure: y > 0 && figures[x] === true })))
  const isCopied = copyAs({ 'text/plain': writeTsv(grid), 'text/html': htmlTable(cells) })
  table.say(isCopied ? `已复制 ${table.newest().length} 行，可以粘贴到 Excel` : '浏览器不让复制，请改用“导出 CSV”')
}

// The newer way of writing to the clipboard drops what marks a cell as text, and a spreadsheet would make 1 of 001.
const copyAs = (parts: Readonly<Record<string, string>>): boolean => {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault()
    for (const [type, text] of Object.entries(parts)) event.clipboardData?.setData(type, text)
  }
  document.addEventListener('copy', fill)
  const isCopied = document.execCommand('copy')
  document.removeEventListener('copy', fill)
  return isCopied
}

/** Gives the reader a CSV file of titles and rows. */
export const exportCsv = async ({ table, handOver }: PastePlace): Promise<void> => {
  const { writeCsv } = await import('../../grid/text/csv.ts')
  handOver(writeCsv(gridFrom(table)), 'text/csv', `${table.title}.csv`)
  table.say(`已导出 ${table.newest().length} 行`)
}

/** Reads a file's table into the table, below the rows it has. */
export const importFile = async (place: PastePlace, file: File): Promise<void> => {
  const { table } = place
  table.say('正在读文件……')
  const tabs = await readTablesApart(file, 'table')
  if (typeof tabs === 'string') return table.say(`“${file.name}”没有导入。${tabs}`)
  takeTabs(place, usableTabs(tabs))
}

const gridFrom = (table: TableApi): readonly (readonly string[])[] => {
  const columns = fieldsOf(table, false)
  const rows = table.newest().map(asRow)
  return [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map(({ id, field }) => writeCell(field, row[id]))),
  ]
}
