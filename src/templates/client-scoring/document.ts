/*
 * The printed grading (handbook, B.3.14): page one says what came out and how, page two what credit follows, what is to
 * be done, and who agrees. On a blank sheet the result stands below the points that it is added up from.
 */
import type { Block, DocumentModel } from '../../engine/model/document.ts'
import type { Context } from '../define-template.ts'
import { money } from '../figures.ts'
import { pdfName } from '../file-name.ts'
import { EMPTY } from '../printed.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { filing, grid, part, signature } from '../sheet-parts.ts'
import { anchors } from './anchors.ts'
import { goesToGeneralManager } from './credit.ts'
import { CONFIDENTIALITY, SIGNERS, withDefaults } from './defaults.ts'
import { dimensionsOf, NO_VETO } from './grading.ts'
import { rules } from './rules.ts'
import { type Scoring, schema } from './schema.ts'

const NAME = '客户评价表'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: Scoring, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const computed = blank ? {} : rules(full, context).computed
  const fields = sheetFields(schema, full, blank, computed)
  const result = banner(full, computed, blank)
  return {
    title: full.clientName === undefined ? NAME : `${NAME}：${full.clientName}`,
    subject: '客户评分、等级与信用',
    ...sheetFrame(NAME, blank ? { confidentiality: CONFIDENTIALITY } : full, context),
    page: A4_PORTRAIT,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      ...(blank ? [] : [result]),
      whom(fields),
      part('一、否决项（有一项即停）'),
      vetoes(full, blank),
      grid([fields.item('vetoNote')], 1),
      part('二、评分'),
      ratings(full, context),
      ...(blank ? [result] : []),
      { kind: 'pageBreak' },
      ...credit(fields),
      part('五、打分参照'),
      anchors,
      ...filing(fields, '六、文件信息', blank),
      signature(blank || goesToGeneralManager(full, context) ? SIGNERS : SIGNERS.slice(0, 3)),
    ],
  }
}

/** `客户评价_LY_2026-11-23.pdf`; by the client's name where it has no code. */
export const fileName = (data: Scoring, context: Context): string => {
  if (context.blank) return pdfName('客户评价', '空白表')
  const { clientCode, clientName, evalDate } = withDefaults(data, context)
  return pdfName('客户评价', clientCode ?? clientName, evalDate)
}

const banner = (full: Scoring, computed: Readonly<Record<string, string>>, blank: boolean): Block => {
  const { approvedLimit, approvedTerm } = full
  const { total = EMPTY, grade = EMPTY, creditGrade = EMPTY } = computed
  const approved =
    approvedLimit === undefined || approvedTerm === undefined ? EMPTY : `${money(approvedLimit)}，${approvedTerm} 天`
  const text = blank
    ? '总分 ________ / 100，等级 ________'
    : `总分 ${total} / 100，等级 ${grade}\n信用 ${creditGrade}，核定 ${approved}`
  return { kind: 'box', size: 'large', weight: 'heavy', text: [{ text, bold: true }], field: 'total' }
}

const whom = ({ item }: SheetFields): Block =>
  grid([
    item('clientName', { span: 2 }),
    item('evalType', { span: 2 }),
    item('clientCode'),
    item('evaluator'),
    item('evalDate'),
    item('previousGrade'),
    item('last12Revenue', { label: '近 12 个月合作额' }),
    item('overdueDays', { label: '最长逾期' }),
  ])

// All reasons are printed, so that the signer sees that each was thought of.
const vetoes = ({ veto = [] }: Scoring, blank: boolean): Block => ({
  kind: 'checklist',
  columns: 2,
  items: schema.properties.veto.items.enum.map((reason) => {
    const isChosen = !blank && veto.includes(reason)
    return {
      text: isChosen && reason !== NO_VETO ? `▲ ${reason}` : reason,
      checked: blank ? undefined : isChosen,
      field: 'veto',
    }
  }),
})

const ratings = (full: Scoring, context: Context): Block => ({
  kind: 'rating',
  highest: 5,
  items: dimensionsOf(full, context).map(({ dim, weight, points, basis }, index) => ({
    label: `${dim}，权重 ${weight}`,
    points,
    remark: context.blank ? '' : (basis ?? EMPTY),
    field: `dims.${index}`,
  })),
})

const credit = ({ item }: SheetFields): readonly Block[] => [
  part('三、信用'),
  grid([
    item('grade'),
    item('creditGrade'),
    item('monthlyAvg', { label: '月均合作额', span: 2 }),
    item('suggestLimit', { label: '建议额度' }),
    item('approvedLimit', { label: '核定额度' }),
    item('suggestTerm', { label: '建议账期' }),
    item('approvedTerm', { label: '核定账期' }),
    item('overrideReason', { span: 2, lines: 1.5 }),
  ]),
  part('四、对策'),
  grid([item('strategy', { span: 2, lines: 4 }), item('nextEvalDate', { span: 2 })]),
]
