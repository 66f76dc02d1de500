/*
 * The weeks of a project, for the account manager to sign one by one: by hand, on the sheet that travels with the work.
 */
import type { Row, Table } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import { addDays, isDate, weekdayOf } from '../calendar-date.ts'
import { WRITING_LINE } from '../sheet-fields.ts'
import type { Checklist } from './schema.ts'

/** A year; whoever needs longer adds a sheet. */
const MOST_WEEKS = 52

/** As many as the project of a season takes: what is printed while its dates aren't known. */
const USUAL_WEEKS = 16

/** The Mondays from the first week to the last; empty texts while the dates aren't known. */
export const weeksOf = ({ startDate, endDate }: Checklist): readonly string[] => {
  if (startDate === undefined || endDate === undefined || !isDate(startDate) || !isDate(endDate))
    return Array.from({ length: USUAL_WEEKS }, () => '')
  const sinceMonday = (weekdayOf(startDate) + 6) % 7
  const first = addDays(startDate, -sinceMonday)
  const mondays = Array.from({ length: MOST_WEEKS }, (_, index) => addDays(first, 7 * index))
  return mondays.filter((monday, index) => index === 0 || monday <= endDate)
}

/** Places to sign, a week each, in two columns side by side. */
export const weeksTable = (checklist: Checklist): Table => {
  const weeks = weeksOf(checklist)
  const half = Math.ceil(weeks.length / 2)
  const cells = (index: number): readonly string[] =>
    index < weeks.length ? [String(index + 1), weeks[index] ?? '', ''] : ['', '', '']
  return {
    kind: 'table',
    columns: [...COLUMNS, ...COLUMNS],
    rows: Array.from(
      { length: half },
      (_, index): Row => ({ cells: [...cells(index), ...cells(index + half)], minHeight: WRITING_LINE }),
    ),
  }
}

const COLUMNS: Table['columns'] = [
  { title: '周次', width: { fixed: mm(12) }, align: 'center' },
  { title: '从周一', width: { fixed: mm(24) } },
  { title: '客户经理签字', width: { fraction: 1 } },
]
