/*
 * The printed description (handbook, B.3.6), two pages: what the job is, then who can do it and what is offered. The
 * edition for applicants leaves out pay and appraisal, and the places to sign.
 */
import type { Block, DocumentModel, Row } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import type { Context } from '../define-template.ts'
import { figure, sumOf } from '../figures.ts'
import { pdfName } from '../file-name.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { filing, grid, part, signature } from '../sheet-parts.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { titleOf } from './positions.ts'
import { type JobDescription, schema } from './schema.ts'
import { timeStrip } from './time-strip.ts'

const NAME = '职位描述表'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: JobDescription, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank)
  const title = titleOf(full)
  const isPublic = full.edition === '对外招聘版'
  return {
    title: title === undefined ? NAME : `${NAME}：${title}`,
    subject: full.purpose,
    ...sheetFrame(NAME, full, context),
    page: A4_PORTRAIT,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      ...job(fields, full, blank, isPublic),
      { kind: 'pageBreak' },
      ...conditions(fields, isPublic),
      ...(isPublic ? offered(full) : [...filing(fields, '五、文件信息', blank), signature(SIGNERS)]),
    ],
  }
}

/** `职位描述_客户执行_20261201.pdf`. */
export const fileName = (data: JobDescription, context: Context): string => {
  if (context.blank) return pdfName(NAME, '空白表')
  const full = withDefaults(data, context)
  const edition = full.edition === '对外招聘版' ? '对外招聘版' : undefined
  return pdfName('职位描述', titleOf(full) ?? full.docNo, full.effectiveDate?.replaceAll('-', ''), edition)
}

const job = (fields: SheetFields, full: JobDescription, blank: boolean, isPublic: boolean): readonly Block[] => {
  const { item, table } = fields
  return [
    grid([
      item('jobTitle', { span: blank ? 2 : 1 }),
      item('titleOther', { label: '其他名称' }),
      item('dept'),
      item('reportTo'),
      item('subordinates'),
      item('headcount'),
      item('location'),
      item('effectiveDate', { span: blank ? 2 : 1 }),
      item('purpose', { span: 2, lines: 2 }),
    ]),
    part('一、职责：时间花在哪'),
    ...(blank ? [] : timeStrip(full.duties ?? [])),
    table(
      'duties',
      [
        ['no', { fixed: mm(10) }, 'center'],
        ['duty', { fraction: 1 }],
        ['percent', { fixed: mm(26) }, 'center'],
        ['standard', { fraction: 1 }],
      ],
      { blankRows: 8, after: blank ? [] : [wholeOf(full)] },
    ),
    part(isPublic ? '二、权限' : '二、权限与考核'),
    grid([item('authority', { lines: 2 }), ...(isPublic ? [] : [item('kpi', { lines: 2 })])], 1),
  ]
}

const wholeOf = ({ duties = [] }: JobDescription): Row => ({
  cells: ['', '合计', figure(sumOf(duties.map(({ percent }) => percent))), ''],
  role: 'total',
  field: 'duties',
})

const conditions = ({ item, table }: SheetFields, isPublic: boolean): readonly Block[] => [
  part('三、任职条件'),
  grid([item('education'), item('years'), item('major', { span: 2 }), item('traits', { span: 2 })]),
  table(
    'skills',
    [
      ['no', { fixed: mm(10) }, 'center'],
      ['skill', { fraction: 1 }],
      ['level', { fixed: mm(30) }, 'center'],
    ],
    { blankRows: 6 },
  ),
  part('四、待遇与发展'),
  grid([
    item('contractTerm', { span: 2 }),
    item('probationMonths', isPublic ? { span: 2 } : {}),
    ...(isPublic ? [] : [item('salaryBand')]),
    item('growthPath', { span: 2 }),
  ]),
]

const offered = ({ agencyName }: JobDescription): readonly Block[] => [
  {
    kind: 'paragraph',
    style: 'note',
    text: `${agencyName ?? ''}招聘只看能不能胜任，不因性别、婚育、年龄、籍贯、民族和宗教信仰区别对待。`,
    field: 'agencyName',
  },
]
