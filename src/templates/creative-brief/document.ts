/*
 * The printed brief: one page for who makes the work. Above what job it is; across the page the one sentence; beside
 * each other for whom and why, and what on which grounds; below what is to be made until when.
 */
import type { DocumentModel, KeyValue } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import type { Context } from '../define-template.ts'
import { pdfName } from '../file-name.ts'
import { joined, rowsAsText } from '../rows-as-text.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { grid, signature } from '../sheet-parts.ts'
import { twoColumns } from '../two-columns.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { filingLine } from './filing-line.ts'
import { linesOf } from './lines.ts'
import { fourLines, proposition, timeline } from './parts.ts'
import { type CreativeBrief, schema } from './schema.ts'

const NAME = '创意简报'

// Narrower margins than a signed sheet has otherwise: the brief is read by those who work, and hung on a wall.
const PAGE = { ...A4_PORTRAIT, margin: { top: mm(15), right: mm(15), bottom: mm(15), left: mm(18) } }

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: CreativeBrief, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank, linesOf(full))
  return {
    title: full.projectName === undefined ? NAME : `${NAME}：${full.projectName}`,
    subject: full.proposition,
    ...sheetFrame(NAME, full, context),
    page: PAGE,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      project(fields, blank),
      proposition(full, blank),
      ...fourLines(full, blank),
      ...twoColumns(whyAndWhom(fields), whatAndWhy(fields, full, blank)),
      deliverables(fields),
      timeline(full, blank),
      signature(SIGNERS),
      ...filingLine(full, blank),
    ],
  }
}

/** `创意简报_LY-2612-003_金桔味汽水春节上市_v1.pdf`. */
export const fileName = (data: CreativeBrief, context: Context): string => {
  if (context.blank) return pdfName(NAME, '空白表')
  const { projectNo, projectName, version } = withDefaults(data, context)
  return pdfName(NAME, projectNo, projectName, `v${version}`)
}

const project = ({ item }: SheetFields, blank: boolean) => (blank ? blankProject(item) : filledProject(item))

const blankProject = (item: SheetFields['item']) =>
  grid([
    item('projectName'),
    item('projectNo'),
    item('brandProduct'),
    item('briefType'),
    item('jobTypes', { span: 2 }),
    item('changeReason', { span: 2 }),
  ])

const filledProject = (item: SheetFields['item']) =>
  grid(
    [
      item('projectName'),
      item('projectNo'),
      item('briefType'),
      item('brandProduct'),
      item('jobTypes'),
      item('changeReason'),
    ],
    3,
  )

const whyAndWhom = ({ item }: SheetFields): readonly KeyValue[] => [
  item('background', { lines: 3 }),
  item('businessGoal', { lines: 2 }),
  item('commGoal', { lines: 2 }),
  item('task', { label: '要做什么', lines: 2 }),
  item('audience', { lines: 3 }),
  item('nowThink', { label: '现在' }),
  item('wantThink', { lines: 1 }),
  item('insight', { lines: 2 }),
  item('productionBudget', { label: '制作预算' }),
  item('mediaBudget', { label: '媒介预算' }),
]

const whatAndWhy = ({ item }: SheetFields, full: CreativeBrief, blank: boolean): readonly KeyValue[] => [
  rowsAsText(item('supports', { lines: 3 }), full.supports, ({ supportPoint, evidence }) => [supportPoint, evidence]),
  item('tone'),
  item('personality', { label: '品牌性格' }),
  rowsAsText(item('mandatories', { lines: 4 }), full.mandatories, ({ item: element, detail }) => [element, detail]),
  item('avoid', { lines: blank ? 3 : 1 }),
  item('reference', { label: '参考', lines: 2 }),
  rowsAsText(item('metrics', { label: '成功标准', lines: 3 }), full.metrics, ({ metric, target, method }) => [
    joined([metric, target], ' '),
    method,
  ]),
]

const deliverables = ({ table }: SheetFields) =>
  table(
    'deliverables',
    [
      ['no', { fixed: mm(10) }, 'center'],
      ['name', { fraction: 5 }],
      ['spec', { fraction: 8 }],
      ['qty', { fixed: mm(13) }, 'right'],
      ['where', { fraction: 6 }],
      ['due', { fixed: mm(36) }],
    ],
    { blankRows: 10 },
  )
