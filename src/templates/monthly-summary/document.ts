/*
 * The printed summary: the first page is figures – goals with a bar each, projects, money –, the second what they mean,
 * what comes next, and the talk about it.
 */
import type { Block, DocumentModel, Row } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import type { Context } from '../define-template.ts'
import { amount, sumOf } from '../figures.ts'
import { pdfName } from '../file-name.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { filing, grid, part, signature } from '../sheet-parts.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { barOf, rateOf, rateTexts } from './goals.ts'
import { type MonthlySummary, schema } from './schema.ts'

type Goal = NonNullable<MonthlySummary['goals']>[number]

const NAME = '月度总结'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: MonthlySummary, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank, rateTexts(full))
  return {
    title: full.month === undefined ? NAME : `${NAME}：${full.month}`,
    subject: full.person,
    ...sheetFrame(NAME, full, context),
    page: A4_PORTRAIT,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      who(fields, blank),
      part('一、目标达成'),
      ...goals(fields, full, blank, context),
      part('二、项目进展'),
      projects(fields),
      part('三、应收'),
      receivables(fields, full, blank),
      { kind: 'pageBreak' },
      part('四、听到的与学到的'),
      heard(fields),
      part('五、下月目标'),
      nextGoals(fields),
      part('六、主管面谈'),
      talk(fields),
      ...filing(fields, '七、文件信息', blank),
      signature(SIGNERS),
    ],
  }
}

/** `月度总结_客户执行 A_2026-11.pdf`. */
export const fileName = (data: MonthlySummary, context: Context): string => {
  if (context.blank) return pdfName(NAME, '空白表')
  const { person, month, docNo } = withDefaults(data, context)
  return pdfName(NAME, person, month ?? docNo)
}

const who = ({ item }: SheetFields, blank: boolean): Block =>
  blank
    ? grid([item('person'), item('month'), item('role', { span: 2 })])
    : grid([item('person'), item('role'), item('month')], 3)

const goals = ({ table }: SheetFields, full: MonthlySummary, blank: boolean, { site }: Context): readonly Block[] => [
  table(
    'goals',
    [
      ['goal', { fraction: 5 }],
      ['goalType', { fixed: mm(16.5) }],
      ['better', { fixed: mm(12) }, 'center'],
      ['targetValue', { fixed: mm(16) }, 'decimal'],
      ['actualValue', { fixed: mm(16) }, 'decimal'],
      ['rate', { fixed: mm(38) }, 'right'],
      ['note', { fraction: 4 }],
    ],
    {
      blankRows: 6,
      cell: (column, index, text) => goalCell(column, full.goals?.[index] ?? {}, text, site.months.explainBelow),
    },
  ),
  {
    kind: 'paragraph',
    style: 'note',
    text: `↑ 越大越好，按实际÷目标；↓ 越小越好，按目标÷实际。${blank ? '' : `▲ 不到 ${site.months.explainBelow}%。`}`,
  },
]

const goalCell = (column: string, goal: Goal, text: string, explainBelow: number): string | undefined => {
  if (column === 'better') return goal.better && (goal.better === '越大越好' ? '↑' : '↓')
  const rate = column === 'rate' ? rateOf(goal) : undefined
  return rate === undefined ? undefined : `${rate < explainBelow ? '▲ ' : ''}${text}\n${barOf(rate)}`
}

const projects = ({ table }: SheetFields): Block =>
  table(
    'projects',
    [
      ['project', { fraction: 2 }],
      ['status', { fixed: mm(16) }],
      ['summary', { fraction: 5 }],
    ],
    { blankRows: 5 },
  )

const receivables = ({ table }: SheetFields, { receivables: rows = [] }: MonthlySummary, blank: boolean): Block => {
  const sum = (column: 'due' | 'got' | 'overdue') => amount(sumOf(rows.map((row) => row[column])))
  const total: Row = { role: 'total', cells: ['合计', sum('due'), sum('got'), sum('overdue')] }
  return table(
    'receivables',
    [
      ['client', { fraction: 4 }],
      ['due', { fraction: 3 }, 'decimal'],
      ['got', { fraction: 3 }, 'decimal'],
      ['overdue', { fraction: 3 }, 'decimal'],
    ],
    { blankRows: 4, after: blank || rows.length === 0 ? [] : [total] },
  )
}

const heard = ({ item }: SheetFields): Block =>
  grid(
    [
      item('clientVoice', { lines: 2 }),
      item('teamVoice', { lines: 2 }),
      item('keep', { lines: 2 }),
      item('change', { lines: 2 }),
      item('training'),
    ],
    1,
  )

const nextGoals = ({ table }: SheetFields): Block =>
  table(
    'nextGoals',
    [
      ['no', { fixed: mm(11) }, 'center'],
      ['goal', { fraction: 5 }],
      ['goalType', { fixed: mm(18) }],
      ['targetValue', { fixed: mm(24) }, 'decimal'],
      ['period', { fraction: 2 }],
      ['segment', { fraction: 2 }],
    ],
    { blankRows: 4 },
  )

const talk = ({ item }: SheetFields): Block => grid([item('managerComment', { lines: 3 }), item('interviewDate')], 1)
