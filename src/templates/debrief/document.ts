/*
 * The printed debrief, four steps on two pages: the first looks back (what was wanted, what came of it, why), the second
 * ahead (what is done from now on, and into which sheet or procedure it was written).
 */
import type { Block, DocumentModel } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import type { Context } from '../define-template.ts'
import { pdfName } from '../file-name.ts'
import { EMPTY } from '../printed.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { filing, grid, part, signature } from '../sheet-parts.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { type Debrief, schema } from './schema.ts'

const NAME = '项目复盘表'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: Debrief, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank)
  return {
    title: full.projectName === undefined ? NAME : `${NAME}：${full.projectName}`,
    subject: full.projectNo,
    ...sheetFrame(NAME, full, context),
    page: A4_PORTRAIT,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      project(fields),
      part('第一步、第二步：目标与结果'),
      results(fields, full),
      ...figures(fields, full, blank),
      part('第三步：原因'),
      causes(fields),
      { kind: 'pageBreak' },
      part('第四步：做法'),
      lessons(fields),
      part('已写入哪份模板或流程'),
      ...writtenInto(fields),
      ...filing(fields, '文件信息', blank),
      signature(SIGNERS),
    ],
  }
}

/** `复盘_LY-2609-002.pdf`. */
export const fileName = (data: Debrief, context: Context): string => {
  if (context.blank) return pdfName('复盘', '空白表')
  const { projectNo, docNo } = withDefaults(data, context)
  return pdfName('复盘', projectNo ?? docNo)
}

const project = ({ item }: SheetFields): Block =>
  grid([item('projectName'), item('projectNo'), item('debriefDate'), item('host')])

const MARKS = { 超出: '↑', 达到: '○', 未达: '▲' } as const

const results = ({ table }: SheetFields, full: Debrief): Block =>
  table(
    'results',
    [
      ['goal', { fraction: 3 }],
      ['planned', { fraction: 2 }],
      ['actual', { fraction: 2 }],
      ['gap', { fixed: mm(18) }],
    ],
    {
      blankRows: 5,
      cell: (column, index, text) => {
        const gap = column === 'gap' ? full.results?.[index]?.gap : undefined
        return gap && `${MARKS[gap]} ${text}`
      },
    },
  )

const figures = ({ item }: SheetFields, full: Debrief, blank: boolean): readonly Block[] => [
  grid([item('finance')], 1),
  {
    kind: 'rating',
    highest: 5,
    items: [
      {
        label: '客户评分（1 很不满意，5 很满意）',
        points: full.clientScore,
        // A figure beside the circles: what is read aloud, and copied as text.
        remark: blank ? undefined : full.clientScore === undefined ? EMPTY : `${full.clientScore} 分`,
        field: 'clientScore',
      },
    ],
  },
]

const causes = ({ table }: SheetFields): Block =>
  table(
    'causes',
    [
      ['no', { fixed: mm(11) }, 'center'],
      ['point', { fraction: 2 }],
      ['why', { fraction: 4 }],
      ['type', { fixed: mm(20) }],
    ],
    { blankRows: 5, lines: 1.5 },
  )

const lessons = ({ table }: SheetFields): Block =>
  table(
    'lessons',
    [
      ['no', { fixed: mm(11) }, 'center'],
      ['practice', { fraction: 5 }],
      ['applyTo', { fraction: 3 }],
      ['owner', { fixed: mm(30) }],
      ['due', { fixed: mm(36) }],
    ],
    { blankRows: 6, lines: 1.5 },
  )

// Ticked by hand once it has been done, not when it is planned.
const PLACES = ['工作单', '项目检查单', '创意简报', '估价单', '客户资料', '会议流程', '培训材料', '其他：__________']

const writtenInto = ({ item }: SheetFields): readonly Block[] => [
  { kind: 'checklist', columns: 3, items: PLACES.map((text) => ({ text })) },
  grid([item('archive', { lines: 1 })], 1),
]
