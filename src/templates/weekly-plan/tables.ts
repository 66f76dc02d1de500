/*
 * The tables of the plan, in columns so narrow that four of them share one page.
 */
import type { Block } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import type { SheetFields } from '../sheet-fields.ts'
import type { WeeklyPlan } from './schema.ts'

type Task = NonNullable<WeeklyPlan['tasks']>[number]

/** What is to be done: priority by figure and mark, the most pressing seen from afar. */
export const tasks = ({ table }: SheetFields, full: WeeklyPlan, blank: boolean): readonly Block[] => [
  table(
    'tasks',
    [
      ['priority', { fixed: mm(14) }, 'center'],
      ['task', { fraction: 3 }],
      ['project', { fixed: mm(24) }],
      ['goalType', { fixed: mm(18) }],
      ['output', { fraction: 2 }],
      ['due', { fixed: mm(20.5) }],
      ['hours', { fixed: mm(11) }, 'right'],
    ],
    { blankRows: 6, cell: (column, index, text) => taskCell(column, full.tasks?.[index], text) },
  ),
  { kind: 'paragraph', style: 'note', text: blank ? `优先级填数字：${LEGEND}` : LEGEND },
]

const LEGEND = '▲▲ 1 重要且紧急 · ▲ 2 重要不紧急 · 3 紧急不重要 · 4 其他 · ↑ 需提升'

const taskCell = (column: string, row: Task | undefined, text: string): string | undefined => {
  if (column === 'priority') return row?.priority && priorityMark(row.priority)
  if (column === 'goalType') return row?.goalType === '需提升' ? `↑ ${row.goalType}` : undefined
  return column === 'due' ? weekdayBelow(text) : undefined
}

// The figure says which, the marks say it from two metres away and on a fax.
const priorityMark = (priority: string): string => {
  const rank = priority.charAt(0)
  return { 1: '▲▲ 1', 2: '▲ 2' }[rank] ?? rank
}

// In a narrow column the weekday stands under its date.
const weekdayBelow = (text: string): string => text.replace(/（(周.)）$/, ' $1')

/** Whom to see or call, and whose money to ask for. */
export const clients = ({ table }: SheetFields): readonly Block[] => [
  table(
    'touches',
    [
      ['client', { fixed: mm(22) }],
      ['way', { fixed: mm(12) }],
      ['purpose', { fraction: 1 }],
      ['date', { fixed: mm(20.5) }],
    ],
    { blankRows: 2, cell: dateCell },
  ),
  table(
    'collections',
    [
      ['client', { fixed: mm(22) }],
      ['amount', { fixed: mm(22) }, 'decimal'],
      ['action', { fraction: 1 }],
      ['date', { fixed: mm(20.5) }],
    ],
    { blankRows: 1, cell: dateCell },
  ),
]

const dateCell = (column: string, _index: number, text: string): string | undefined =>
  column === 'date' ? weekdayBelow(text) : undefined

/** What became of last week. */
export const review = ({ table }: SheetFields): Block =>
  table(
    'review',
    [
      ['item', { fraction: 4 }],
      ['done', { fixed: mm(18) }],
      ['proof', { fraction: 3 }],
      ['reason', { fraction: 4 }],
    ],
    { blankRows: 3 },
  )
