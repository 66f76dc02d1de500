/*
 * What the schema can't say (handbook, B.3.15). Blocked is an order that contradicts itself, works for nothing, or
 * spends money that nobody has agreed to; the rest is advice.
 */
import { withoutBlanks } from '../blanks.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { when } from '../findings.ts'
import { sheetNoErrors } from '../project-sheet-no.ts'
import { commonTexts } from '../with-common.ts'
import { LETTER, withDefaults } from './defaults.ts'
import { materialErrors, materialHints } from './effect.ts'
import type { JobOrder } from './schema.ts'
import { paceHints, timeErrors } from './times.ts'

/** The rules of 任务工作单. */
export const rules = (data: JobOrder, context: Context): Rules => {
  const given = withoutBlanks(data)
  const { jobNo, ...full } = withDefaults(given, context)
  return {
    computed: { ...commonTexts(full), ...(jobNo === undefined ? {} : { jobNo }) },
    errors: [
      ...sheetNoErrors(['jobNo', '工作单号', given.jobNo], given.projectNo, LETTER),
      ...reasonErrors(given),
      ...roundErrors(given),
      ...outsideErrors(given),
      ...materialErrors(given),
      ...timeErrors(given),
      ...closingErrors(given),
    ],
    hints: [...kindHints(given), ...outsideHints(given), ...materialHints(given), ...paceHints(given, context)],
  }
}

const reasonErrors = ({ priority = '普通', urgentReason }: JobOrder): readonly FieldError[] =>
  when(
    priority !== '普通' && urgentReason === undefined,
    'urgentReason',
    `优先级是“${priority}”，请填写加急理由：插了谁的队，为什么值得`,
  )

const roundErrors = ({ orderType, round, roundsIncluded, changeNo }: JobOrder): readonly FieldError[] => {
  if (orderType !== '修改' || round === undefined) return []
  const isBeyond = roundsIncluded !== undefined && round > roundsIncluded
  return [
    ...when(round === 0, 'round', '类型是“修改”，轮次从 1 起。首稿请选“新作”。'),
    ...when(
      isBeyond && changeNo === undefined,
      'changeNo',
      `第 ${round} 轮超出约定的 ${roundsIncluded} 轮，请先让客户签变更单，再填变更单号`,
    ),
  ]
}

const outsideErrors = ({ external, estimateNo, vendor }: JobOrder): readonly FieldError[] => [
  ...when(
    external === true && estimateNo === undefined,
    'estimateNo',
    '需要外发，请填写客户已签回的估价单号。没签的先请客户签，再外发。',
  ),
  ...when(external === true && vendor === undefined, 'vendor', '需要外发，请填写供应商'),
]

const closingErrors = ({ closed, deliveries = [] }: JobOrder): readonly FieldError[] => {
  if (closed !== '已关') return []
  const last = deliveries.at(-1)
  if (last === undefined) return when(true, 'deliveries', '要关单，请先在交付记录写下最后一版')
  const at = deliveries.length - 1
  const message = `交付记录第 ${at + 1} 行：要关单，最后一版要有客户的确认凭据，如“确认邮件 12-10”`
  return when(last.approvedBy === undefined, ['deliveries', at, 'approvedBy'], message)
}

const kindHints = ({ orderType, round = 0, billable, estimateNo }: JobOrder): readonly Hint[] => [
  ...when(
    orderType !== undefined && orderType !== '修改' && round > 0,
    'orderType',
    `第 ${round} 轮是改稿，请另开一张“修改”单，不在原单上改`,
  ),
  ...when(billable === '不计费', 'billable', '不计费要客户经理同意，请先和他说好再请他签'),
  ...when(
    billable === '计费（另报价）' && estimateNo === undefined,
    'estimateNo',
    '这件要另报价，客户签回估价单后把单号填上，月底才收得到钱',
  ),
]

const outsideHints = ({ external, toDept = [] }: JobOrder): readonly Hint[] =>
  when(
    external === false && toDept.includes('外部供应商'),
    'external',
    '接单部门勾了“外部供应商”，需要外发却选了“否”，请核对',
  )
