/*
 * The printed appraisal (handbook, B.3.13), three pages for three moments: what was agreed and reached, what two people
 * saw, and what they said to each other. The grade stands at the head, since that is what everybody looks for.
 */
import type { Block, DocumentModel } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import { isDate } from '../calendar-date.ts'
import type { Context } from '../define-template.ts'
import { pdfName } from '../file-name.ts'
import { EMPTY } from '../printed.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { filing, grid, part, signature } from '../sheet-parts.ts'
import { addWorkingDays } from '../working-days.ts'
import { ABILITIES } from './abilities.ts'
import { abilityTable } from './ability-table.ts'
import { computedOf } from './computed.ts'
import { CONFIDENTIALITY, SIGNERS, withDefaults } from './defaults.ts'
import { type Appraisal, schema } from './schema.ts'
import { kpiTotalRow, legend, total } from './score-tables.ts'
import { disputed } from './scores.ts'

const NAME = '业绩评估表'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: Appraisal, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank, blank ? {} : computedOf(full, context))
  return {
    title: full.person === undefined ? NAME : `${NAME}：${full.person}`,
    subject: full.period,
    ...sheetFrame(NAME, blank ? { confidentiality: CONFIDENTIALITY } : full, context),
    page: A4_PORTRAIT,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      ...results(fields, full, context),
      { kind: 'pageBreak' },
      ...abilities(fields, full, context),
      { kind: 'pageBreak' },
      part('三、合成'),
      total(full, context),
      grid([fields.item('deptComment', { lines: 2 })], 1),
      ...talk(fields, full, context),
      ...filing(fields, '五、文件信息', blank),
      ...unfinished(full, blank),
      signature(SIGNERS),
    ],
  }
}

/** `业绩评估_客户执行 A_2026 年第四季度.pdf`. */
export const fileName = (data: Appraisal, context: Context): string => {
  if (context.blank) return pdfName(NAME, '空白表')
  const { person, period, docNo } = withDefaults(data, context)
  return pdfName('业绩评估', person ?? docNo, period)
}

const results = ({ item, table }: SheetFields, full: Appraisal, context: Context): readonly Block[] => {
  const { finalScore, grade } = computedOf(full, context)
  const result = grade === undefined ? EMPTY : `${grade} 级，${finalScore} 分`
  return [
    grid(
      [
        item('person'),
        item('role', { label: '职位', span: context.blank ? 2 : 1 }),
        item('period'),
        item('kind', { span: context.blank ? 2 : 1 }),
        item('rater', { label: '直接主管' }),
        {
          label: '结果',
          value: context.blank ? '' : [{ text: result, bold: true }],
          span: context.blank ? 2 : 1,
          field: 'grade',
        },
      ],
      context.blank ? 3 : 2,
    ),
    part('一、业绩：看结果'),
    table(
      'kpis',
      [
        ['no', { fixed: mm(10) }, 'center'],
        ['kpi', { fraction: 1 }],
        ['weight', { fixed: mm(13) }, 'center'],
        ['target', { fixed: mm(20) }, 'decimal'],
        ['actual', { fixed: mm(20) }, 'decimal'],
        ['method', { fixed: mm(17) }],
        ['rate', { fixed: mm(23) }, 'decimal'],
        ['kpiScore', { fixed: mm(13) }, 'center'],
      ],
      { blankRows: 8, after: kpiTotalRow(full, context) },
    ),
    part('怎么计分'),
    ...legend(context),
  ]
}

const abilities = (fields: SheetFields, full: Appraisal, context: Context): readonly Block[] => [
  part('二、能力：看行为'),
  {
    kind: 'paragraph',
    style: 'note',
    text: `1 不能接受，2 待改进，3 达标，4 良好，5 突出。1、2、5 分要写事实；▲ 自评和主管评差 ${context.site.appraisal.discussFrom} 分及以上，面谈必谈。`,
  },
  abilityTable(fields, full, context),
]

const talk = ({ item, table }: SheetFields, full: Appraisal, context: Context): readonly Block[] => {
  const topics = disputed(full, context.site).map((index) => {
    const { selfScore, raterScore } = full.items?.[index] ?? {}
    return `${ABILITIES[index]?.code} ${ABILITIES[index]?.name}（自评 ${selfScore}，主管评 ${raterScore}）`
  })
  return [
    part('四、面谈与改进'),
    grid([
      item('interviewDate'),
      item('objection', { value: undefined }),
      ...(context.blank
        ? []
        : [{ label: '必谈的分歧', value: topics.length === 0 ? '没有' : topics.join('；'), span: 2, field: 'items' }]),
      item('raterSay', { span: 2, lines: 2 }),
      item('personSay', { span: 2, lines: 2 }),
      item('reward', { span: 2 }),
    ]),
    table(
      'improve',
      [
        ['no', { fixed: mm(10) }, 'center'],
        ['what', { fraction: 4 }],
        ['how', { fraction: 6 }],
        ['by', { fixed: mm(34.5) }],
      ],
      { blankRows: 3 },
    ),
    ...appeal(full, context),
  ]
}

// The day is worked out for HR: an appeal that waits is no appeal.
const appeal = ({ objection, interviewDate }: Appraisal, { site }: Context): readonly Block[] => {
  if (objection !== true) return []
  const days = site.appraisal.reviewWithin
  const until =
    interviewDate === undefined || !isDate(interviewDate)
      ? `面谈后 ${days} 个工作日内`
      : `${addWorkingDays(interviewDate, days, site.calendar)} 前`
  return [
    { kind: 'box', title: '▲ 本人提出申诉', text: `请人事在${until.replace(/^\d/, ' $&')}复核，并书面答复本人。` },
  ]
}

const unfinished = ({ interviewDate, personSay }: Appraisal, blank: boolean): readonly Block[] => {
  if (blank) return [{ kind: 'paragraph', style: 'note', text: '面谈日期或被评人意见没有填，不作为奖惩依据。' }]
  if (interviewDate !== undefined && personSay !== undefined) return []
  return [{ kind: 'box', title: '▲ 未完成面谈，不作为奖惩依据', text: '面谈后补上面谈日期和被评人意见，再签字。' }]
}
