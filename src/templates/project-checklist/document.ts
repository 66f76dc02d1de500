/*
 * The printed checklist (handbook, B.3.10). Page one is the cover of the project's folder: whose it is, how far, the
 * twelve gates with room to write beside them, and any exception in a heavy frame. Page two is signed week by week.
 */
import type { Block, DocumentModel, Table } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import { weekdayBelow } from '../calendar-date.ts'
import type { Context } from '../define-template.ts'
import { pdfName } from '../file-name.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { filing, grid, part, signature } from '../sheet-parts.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { type Gate, isOverdue, progressOf } from './gates.ts'
import { rules } from './rules.ts'
import { type Checklist, schema } from './schema.ts'
import { weeksTable } from './weeks.ts'

const NAME = '项目服务流程检查单'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: Checklist, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank, blank ? {} : rules(full, context).computed)
  return {
    title: full.projectName === undefined ? NAME : `${NAME}：${full.projectName}`,
    subject: '十二关的计划、实际与凭据',
    ...sheetFrame(NAME, full, context),
    page: A4_PORTRAIT,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      project(fields),
      ...(blank ? [] : [progress(full, context)]),
      ...exception(full),
      gatesTable(fields, full, context),
      { kind: 'paragraph', style: 'note', text: LEGEND },
      { kind: 'pageBreak' },
      ...risks(fields, full),
      part('二、每周核对'),
      weeksTable(full),
      ...filing(fields, '三、文件信息', blank),
      signature(SIGNERS),
    ],
  }
}

/** `项目检查单_LY-2612-003_20261126.pdf`. */
export const fileName = (data: Checklist, context: Context): string => {
  if (context.blank) return pdfName('项目检查单', '空白表')
  const { projectNo, fillDate } = withDefaults(data, context)
  return pdfName('项目检查单', projectNo, fillDate?.replaceAll('-', ''))
}

// Shapes that a fax keeps apart.
const MARKS: Readonly<Record<NonNullable<Gate['status']>, string>> = {
  未到: '○',
  进行中: '◎',
  已过: '●',
  卡住: '▲',
  不适用: '—',
}

const LEGEND = `状态：${Object.entries(MARKS)
  .map(([status, mark]) => `${mark} ${status}`)
  .join('，')}。有凭据才算过；不适用的写原因。`

const project = ({ item }: SheetFields): Block =>
  grid([
    item('projectName'),
    item('projectNo'),
    item('clientName'),
    item('contractAmount', { label: '合同金额' }),
    item('aeRole'),
    item('managerRole'),
    item('startDate'),
    item('endDate'),
  ])

const progress = (full: Checklist, context: Context): Block => ({
  kind: 'box',
  size: 'large',
  text: progressOf(full, context),
  field: 'gates',
})

const exception = ({ exceptionApproval }: Checklist): readonly Block[] =>
  exceptionApproval === undefined
    ? []
    : [
        {
          kind: 'box',
          weight: 'heavy',
          text: [{ text: '例外放行：', bold: true }, { text: exceptionApproval }],
          field: 'exceptionApproval',
        },
      ]

// Tall enough that the twelve fill the cover and can be written into by hand.
const GATE_HEIGHT = mm(12.5)

const gatesTable = ({ table }: SheetFields, full: Checklist, context: Context): Table => {
  const { rows, ...rest } = table(
    'gates',
    [
      ['no', { fixed: mm(10) }, 'center'],
      ['gate', { fixed: mm(36) }],
      ['planned', { fixed: mm(23) }],
      ['actual', { fixed: mm(23) }],
      ['evidence', { fraction: 1 }],
      ['status', { fixed: mm(24) }],
    ],
    { blankRows: 12, cell: (column, index, text) => cellOf(column, full.gates?.[index] ?? {}, text, context) },
  )
  return { ...rest, rows: rows.map((row) => ({ ...row, minHeight: GATE_HEIGHT })) }
}

const cellOf = (column: string, gate: Gate, text: string, context: Context): string | undefined => {
  if (column === 'planned' || column === 'actual') return weekdayBelow(text)
  if (column !== 'status') return undefined
  const { status = '未到' } = gate
  return `${MARKS[status]} ${status}${isOverdue(gate, context) ? '\n▲逾期' : ''}`
}

const risks = ({ item }: SheetFields, { exceptionApproval }: Checklist): readonly Block[] => [
  part('一、风险与归档'),
  grid(
    [
      item('blocked', { lines: 2 }),
      item('escalateTo'),
      // Where there is one, it stands on the cover.
      ...(exceptionApproval === undefined ? [item('exceptionApproval')] : []),
      item('archivePath'),
    ],
    1,
  ),
]
