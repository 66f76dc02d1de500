/*
 * The printed request (handbook, B.3.7), one page: whom, how many and until when at the head, then why, who and from
 * where, then three places to sign.
 */
import type { Block, DocumentModel, Row } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import type { Context } from '../define-template.ts'
import { amount, sumOf } from '../figures.ts'
import { pdfName } from '../file-name.ts'
import { filingLine } from '../filing-line.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { grid, part, signature } from '../sheet-parts.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { type RecruitRequest, schema } from './schema.ts'

const NAME = '招聘需求申请表'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: RecruitRequest, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank)
  return {
    title: full.position === undefined ? NAME : `${NAME}：${full.position}`,
    subject: full.reasonNote,
    ...sheetFrame(NAME, full, context),
    page: A4_PORTRAIT,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      need(fields, full),
      part('一、要什么人'),
      grid([fields.item('mustHave', { lines: 2 }), fields.item('niceToHave'), fields.item('rejectIf')], 1),
      ...search(fields, full, blank),
      ...filingLine(full, blank),
      signature(SIGNERS),
    ],
  }
}

/** `招聘需求_客户执行_20261123.pdf`. */
export const fileName = (data: RecruitRequest, context: Context): string => {
  if (context.blank) return pdfName(NAME, '空白表')
  const { position, docNo, requestDate } = withDefaults(data, context)
  return pdfName('招聘需求', position ?? docNo, requestDate?.replaceAll('-', ''))
}

const need = ({ item }: SheetFields, { budgetOnPaper }: RecruitRequest): Block =>
  grid([
    item('position'),
    item('headcount'),
    item('requestDate'),
    item('onboardDate'),
    item('dept'),
    budgetOnPaper === '不印' ? { label: '薪酬预算', value: '不印', field: 'budget' } : item('budget'),
    item('reason', { span: 2 }),
    item('reasonNote', { span: 2, lines: 2 }),
  ])

const search = ({ item, table }: SheetFields, full: RecruitRequest, blank: boolean): readonly Block[] => [
  part('二、从哪里找，怎么选'),
  table(
    'channels',
    [
      ['no', { fixed: mm(10) }, 'center'],
      ['channel', { fixed: mm(36) }],
      ['plan', { fraction: 1 }],
      ['cost', { fixed: mm(30) }, 'decimal'],
    ],
    { blankRows: 4, after: blank ? [] : [total(full)] },
  ),
  grid([item('process'), item('interviewers')], 1),
]

const total = ({ channels = [] }: RecruitRequest): Row => ({
  cells: ['', { text: '合计', span: 2 }, amount(sumOf(channels.map(({ cost }) => cost)))],
  role: 'total',
  field: 'channels',
})
