/*
 * The printed record, one page: what came of the visit and who promised what, which the superior reads; below it whom
 * we met and what they said.
 */
import type { Block, DocumentModel } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import type { Context } from '../define-template.ts'
import { pdfName } from '../file-name.ts'
import { EMPTY } from '../printed.ts'
import { joined, rowsAsText } from '../rows-as-text.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { grid, part, signature } from '../sheet-parts.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { schema, type VisitRecord } from './schema.ts'

const NAME = '客户拜访记录'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: VisitRecord, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank)
  return {
    title: full.clientName === undefined ? NAME : `${NAME}：${full.clientName}`,
    subject: full.summary,
    ...sheetFrame(NAME, full, context),
    page: A4_PORTRAIT,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      visit(fields, full, blank),
      conclusion(full, blank),
      ...promises(fields),
      ...talk(fields, full),
      ...file(fields, blank),
      { kind: 'box', title: '主管意见', text: '', minHeight: mm(16) },
      signature(SIGNERS),
    ],
  }
}

/** `拜访记录_云梧家居有限公司（虚构）_20261126.pdf`, by the day of the visit. */
export const fileName = (data: VisitRecord, context: Context): string => {
  if (context.blank) return pdfName('拜访记录', '空白表')
  const { clientName, startAt, fillDate } = withDefaults(data, context)
  return pdfName('拜访记录', clientName, (startAt ?? fillDate)?.slice(0, 10).replaceAll('-', ''))
}

const visit = ({ item }: SheetFields, { persons }: VisitRecord, blank: boolean): Block =>
  grid([
    item('clientName', { span: blank ? 2 : 1 }),
    item('visitType', { span: blank ? 2 : 1 }),
    item('startAt'),
    item('endAt'),
    item('place'),
    item('visitors'),
    rowsAsText(item('persons', { span: 2, lines: 2 }), persons, ({ name, title, attitude }) => [
      name,
      joined([title, attitude], '，'),
    ]),
    item('purpose', { span: 2 }),
  ])

const conclusion = ({ summary }: VisitRecord, blank: boolean): Block => ({
  kind: 'box',
  size: 'large',
  title: schema.properties.summary.title,
  text: blank ? '' : (summary ?? EMPTY),
  minHeight: blank ? mm(14) : undefined,
  field: 'summary',
})

const promises = ({ item, table }: SheetFields): readonly Block[] => [
  part('一、双方承诺'),
  table(
    'promises',
    [
      ['no', { fixed: mm(10) }, 'center'],
      ['side', { fixed: mm(16) }],
      ['promise', { fraction: 1 }],
      ['owner', { fixed: mm(40) }],
      ['due', { fixed: mm(36) }],
    ],
    { blankRows: 4 },
  ),
  grid([item('nextVisit'), item('opportunity', { label: '机会金额' })]),
]

// Without a head of its own, which would cost the page.
const file = ({ item }: SheetFields, blank: boolean): readonly Block[] => {
  if (blank) return []
  const others = ['fillDate', 'docNo', 'confidentiality', 'version', 'agencyName'].map((id) => item(id))
  return [grid([item('preparedBy', { label: '填表人' }), ...others], 3)]
}

const talk = ({ item }: SheetFields, { satisfaction }: VisitRecord): readonly Block[] => [
  part('二、看到与听到'),
  grid([
    item('facts', { label: '事实', span: 2, lines: 5 }),
    item('needs', { span: 2, lines: 3 }),
    item('competitor', { span: 2 }),
    item('feedback', { span: 2 }),
    item('prepared'),
    item('recordedAt'),
  ]),
  {
    kind: 'rating',
    highest: 5,
    items: [
      {
        label: schema.properties.satisfaction.title,
        points: satisfaction,
        remark: `${satisfaction === undefined ? '' : `${satisfaction} 分，`}凭拜访人的感觉`,
        field: 'satisfaction',
      },
    ],
  },
]
