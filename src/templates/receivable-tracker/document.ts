/*
 * The printed tracker, lying on its side (handbook, B.3.16): how the contract stands before how it came to that. What
 * needs a decision – over the limit, released against the rule – stands above all of it.
 */
import type { Block, DocumentModel, Row } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import { withoutWeekday } from '../calendar-date.ts'
import type { Context } from '../define-template.ts'
import { amount, sumOf } from '../figures.ts'
import { pdfName } from '../file-name.ts'
import { EMPTY } from '../printed.ts'
import { type SheetFields, sheetFields, WRITING_LINE } from '../sheet-fields.ts'
import { A4_LANDSCAPE, sheetFrame } from '../sheet-frame.ts'
import { filing, grid, part, signature } from '../sheet-parts.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { brokenPromises, isReleased, ladderText, levelOf } from './escalation.ts'
import { rules } from './rules.ts'
import { schema, type Tracker } from './schema.ts'
import { isOverLimit, standingOf, totalsOf } from './standing.ts'

const NAME = '收款/催收跟进表'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: Tracker, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank, blank ? {} : rules(full, context).computed)
  return {
    title: full.contractNo === undefined ? NAME : `${NAME}：${full.contractNo}`,
    subject: full.clientName,
    ...sheetFrame(NAME, full, context),
    page: A4_LANDSCAPE,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      ...banners(full, context),
      standing(fields),
      ...parts(fields, full, blank),
      ...talks(fields, full),
      { kind: 'paragraph', style: 'note', text: `升级办法：${ladderText(context)}。` },
      ...filing(fields, '四、文件信息', blank),
      signature(isReleased(full, context) ? [...SIGNERS.slice(0, 2), '客户总监（放行）'] : SIGNERS),
    ],
  }
}

/** `收款跟进_HT-2611-018_2027-01-25.pdf`. */
export const fileName = (data: Tracker, context: Context): string => {
  if (context.blank) return pdfName('收款跟进', '空白表')
  const { contractNo, asOf } = withDefaults(data, context)
  return pdfName('收款跟进', contractNo, asOf)
}

const banners = (full: Tracker, context: Context): readonly Block[] => {
  const said = [
    ...(isOverLimit(full) ? ['超信誉额度，新工作单须客户总监批准'] : []),
    ...(isReleased(full, context) ? [`已到 ${levelOf(full, context)} 级，应停开新工作单；放行须客户总监签字`] : []),
  ]
  return said.map((text) => ({ kind: 'box', size: 'large', weight: 'heavy', text, field: 'creditLimit' }))
}

const standing = ({ item }: SheetFields): Block =>
  grid(
    [
      item('contractNo'),
      item('projectNo'),
      item('asOf'),
      item('clientName', { span: 2 }),
      item('signDate'),
      item('contractAmount', { label: '合同金额' }),
      item('receivedTotal', { label: '已收合计' }),
      item('unpaidTotal', { label: '未收合计' }),
      item('overdueTotal', { label: '逾期合计' }),
      item('level', { span: 2 }),
      item('limitUsed', { label: '占用额度' }),
      item('creditLimit', { label: '信誉额度' }),
      item('overLimit'),
      item('paymentTerm', { label: '账期' }),
      item('clientAP', { label: '付款窗口' }),
      item('payDay', { label: '付款习惯' }),
    ],
    3,
  )

const parts = ({ table }: SheetFields, full: Tracker, blank: boolean): readonly Block[] => [
  part('一、应收分期'),
  table(
    'installments',
    [
      ['seq', { fixed: mm(12) }, 'center'],
      ['condition', { fraction: 1 }],
      ['dueDate', { fixed: mm(22) }],
      ['dueAmount', { fixed: mm(27) }, 'right'],
      ['invoiceDate', { fixed: mm(22) }],
      ['invoiceNo', { fixed: mm(27) }],
      ['paidDate', { fixed: mm(22) }],
      ['paidAmount', { fixed: mm(27) }, 'right'],
      ['unpaid', { fixed: mm(27) }, 'right'],
      ['overdue', { fixed: mm(20) }, 'right'],
      ['bucket', { fixed: mm(19) }],
    ],
    {
      blankRows: 4,
      after: [totalRow(full, blank)],
      // Eleven columns leave no room for weekdays.
      cell: (column, index, text) => (column === 'overdue' ? marked(full, index) : withoutWeekday(text)),
    },
  ),
]

const marked = ({ installments = [], asOf }: Tracker, index: number): string | undefined => {
  const { overdue = 0 } = standingOf(installments[index] ?? {}, asOf)
  return overdue > 0 ? `▲ ${overdue}` : undefined
}

const totalRow = (full: Tracker, blank: boolean): Row => {
  const totals = totalsOf(full)
  const open = blank ? '' : EMPTY
  const due = full.installments?.map(({ dueAmount }) => dueAmount) ?? []
  return {
    cells: [
      { text: '合计', span: 3, align: 'left' },
      due.length === 0 || due.includes(undefined) ? open : amount(sumOf(due)),
      { text: '', span: 3 },
      totals === undefined ? open : amount(totals.received),
      totals === undefined ? open : amount(totals.unpaid),
      { text: '', span: 2 },
    ],
    role: 'total',
    minHeight: blank ? WRITING_LINE : undefined,
  }
}

const talks = ({ item, table }: SheetFields, full: Tracker): readonly Block[] => {
  const broken = brokenPromises(full)
  return [
    part('二、催收记录'),
    table(
      'followups',
      [
        ['at', { fixed: mm(31) }],
        ['way', { fixed: mm(17) }],
        ['contact', { fixed: mm(33) }],
        ['said', { fraction: 4 }],
        ['promiseDate', { fixed: mm(23) }],
        ['byWhom', { fixed: mm(25) }],
        ['evidence', { fixed: mm(31) }],
        ['nextStep', { fraction: 3 }],
      ],
      {
        blankRows: 6,
        cell: (column, index, text) => {
          const short = withoutWeekday(text)
          return column === 'promiseDate' && broken.has(index) ? `${short}\n▲失约` : short
        },
      },
    ),
    part('三、处理'),
    grid([item('stopWork'), item('badDebt'), item('stopNote', { span: 2 })]),
  ]
}
