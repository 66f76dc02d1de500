/*
 * The lines of a quotation as they are printed: by category, its subtotal on the line of its name, the total with its
 * words below. The client reads four subtotals before forty lines.
 */

import type { Row, Table } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import { groupBy } from '../../group-by.ts'
import { amount, money, moneyInWords, sumOf } from '../figures.ts'
import { EMPTY } from '../printed.ts'
import { lineAmount, type Quotation } from '../quotation.ts'
import { type ColumnOptions, type SheetFields, WRITING_LINE } from '../sheet-fields.ts'
import { totalsOf } from './rules.ts'
import type { Estimate } from './schema.ts'

/** Larger sums have no words; the rules refuse them long before. */
const MOST_IN_WORDS = 1e12

// By hand each line names its category; printed, a line above names it for all.
const GROUP: readonly ColumnOptions[] = [['group', { fixed: mm(18) }]]

/** The table of lines; on a blank sheet, rows to write in and the places of the sums. */
export const linesTable = ({ table }: SheetFields, full: Estimate, blank: boolean): Table => {
  const { rows, ...rest } = table(
    'lines',
    [
      ['no', { fixed: mm(10) }, 'center'],
      ...(blank ? GROUP : []),
      ['item', { fraction: 1 }],
      ['spec', { fraction: 2 }],
      ['qty', { fixed: mm(12) }, 'right'],
      ['unit', { fixed: mm(11) }, 'center'],
      ['price', { fixed: mm(23) }, 'right'],
      ['amount', { fixed: mm(27) }, 'right'],
    ],
    { blankRows: 8 },
  )
  const body = blank || full.lines === undefined ? rows : byGroup(full.lines, rows)
  return { ...rest, rows: [...body, totalRow(full, blank)] }
}

const byGroup = (lines: NonNullable<Estimate['lines']>, rows: readonly Row[]): readonly Row[] => {
  const groups = groupBy(
    rows.map((row, index) => ({ row, line: lines[index] })),
    ({ line }) => line?.group ?? '类别未填',
  )
  let count = 0
  return [...groups].flatMap(([group, members]) => [
    headOf(
      group,
      members.map(({ line }) => (line === undefined ? undefined : lineAmount(line))),
    ),
    // Numbered as printed: on the phone, “第 3 行” is the third that one sees.
    ...members.map(({ row }): Row => {
      count += 1
      return { ...row, cells: [String(count), ...row.cells.slice(1)] }
    }),
  ])
}

const headOf = (group: string, amounts: readonly (number | undefined)[]): Row => ({
  cells: [{ text: group, span: 6, align: 'left' }, amounts.includes(undefined) ? EMPTY : amount(sumOf(amounts))],
  role: 'group',
})

const totalRow = (full: Estimate, blank: boolean): Row => {
  const totals = blank ? undefined : totalsOf(full)
  return {
    cells: [
      { text: `合计（元，含税），大写：${wordsOf(totals, blank)}`, span: blank ? 7 : 6, align: 'left' },
      totals === undefined ? (blank ? '' : EMPTY) : money(totals.total),
    ],
    role: 'total',
    minHeight: blank ? WRITING_LINE : undefined,
    field: 'total',
  }
}

const wordsOf = (totals: Quotation | undefined, blank: boolean): string => {
  if (totals === undefined) return blank ? '' : EMPTY
  return totals.total < MOST_IN_WORDS ? `人民币${moneyInWords(totals.total)}` : EMPTY
}
