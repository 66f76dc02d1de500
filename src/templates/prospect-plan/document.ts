/*
 * The printed plan (handbook, B.3.9), on its side: whether the goal will be reached stands at the head; then a row each,
 * the step that is over marked ▲; at the end what is asked of others.
 */
import type { Block, DocumentModel, Row } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import type { Context } from '../define-template.ts'
import { amount, sumOf } from '../figures.ts'
import { pdfName } from '../file-name.ts'
import { filingLine } from '../filing-line.ts'
import { EMPTY } from '../printed.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_LANDSCAPE, sheetFrame } from '../sheet-frame.ts'
import { grid, signature } from '../sheet-parts.ts'
import { amountTexts, weightedTotalOf } from './amounts.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { type ProspectPlan, schema } from './schema.ts'
import { isOverdue } from './steps.ts'

const NAME = '客户开发推进表'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: ProspectPlan, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank, blank ? {} : amountTexts(full, context))
  const { item } = fields
  return {
    title: full.ownerRole === undefined ? NAME : `${NAME}：${full.ownerRole}`,
    subject: full.support,
    ...sheetFrame(NAME, full, context),
    page: A4_LANDSCAPE,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      grid(
        [
          item('ownerRole'),
          item('periodStart'),
          item('periodEnd'),
          item('target', { label: '签约目标' }),
          item('weightedTotal', { label: '加权合计' }),
          item('gap', { label: '距目标' }),
        ],
        3,
      ),
      prospectTable(fields, full, context),
      ...note(full, context),
      grid([item('lost'), item('support')], blank ? 2 : 1),
      ...filingLine(full, blank),
      signature(SIGNERS),
    ],
  }
}

/** `客户开发推进_客户经理甲_20261101.pdf`. */
export const fileName = (data: ProspectPlan, context: Context): string => {
  if (context.blank) return pdfName(NAME, '空白表')
  const { ownerRole, docNo, periodStart } = withDefaults(data, context)
  return pdfName('客户开发推进', ownerRole ?? docNo, periodStart?.replaceAll('-', ''))
}

const prospectTable = ({ table }: SheetFields, full: ProspectPlan, context: Context) => {
  const { prospects = [] } = full
  const isLate = prospects.map((prospect) => isOverdue(prospect, context))
  return table(
    'prospects',
    [
      ['no', { fixed: mm(10) }, 'center'],
      ['prospect', { fraction: 9 }],
      ['industry', { fixed: mm(17) }],
      ['source', { fixed: mm(24) }],
      ['fit', { fixed: mm(13.5) }, 'center'],
      ['stage', { fixed: mm(25) }],
      ['amount', { fixed: mm(26) }, 'decimal'],
      ['prob', { fixed: mm(13) }, 'center'],
      ['weighted', { fixed: mm(26) }, 'decimal'],
      ['nextStep', { fraction: 10 }],
      ['nextDate', { fixed: mm(26) }],
      ['risk', { fraction: 8 }],
    ],
    {
      blankRows: 6,
      cell: (column, index, text) => (column === 'nextDate' && isLate[index] ? `▲ ${text}` : undefined),
      after: context.blank ? [] : [total(full, context)],
    },
  )
}

// By hand one needs the chances; in print, what the mark means.
const note = (full: ProspectPlan, context: Context): readonly Block[] => {
  const { chances } = context.site.prospects
  const usual = Object.entries(chances)
    .map(([stage, chance]) => `${stage} ${chance}%`)
    .join('，')
  if (context.blank) return [{ kind: 'paragraph', style: 'note', text: `阶段和概率：${usual}。` }]
  if (overdueOf(full, context) === 0) return []
  return [{ kind: 'paragraph', style: 'note', text: '▲ 日期已过，下一步还没更新。' }]
}

const overdueOf = ({ prospects = [] }: ProspectPlan, context: Context): number =>
  prospects.filter((prospect) => isOverdue(prospect, context)).length

const total = (full: ProspectPlan, context: Context): Row => {
  const weighted = weightedTotalOf(full, context)
  return {
    cells: [
      '',
      { text: `合计 ${(full.prospects ?? []).length} 家`, span: 5 },
      amount(sumOf((full.prospects ?? []).map((each) => each.amount))),
      '',
      weighted === undefined ? EMPTY : amount(weighted),
      { text: '', span: 3 },
    ],
    role: 'total',
    field: 'weightedTotal',
  }
}
