/*
 * The printed profile, for who takes over the client: who they are and what they are worth, whom to talk to, what they
 * want and what they won't have; then brand, market and money, and last the particulars of the company.
 */
import type { Block, DocumentModel, KeyValue } from '../../engine/model/document.ts'
import { plainText } from '../../engine/model/text.ts'
import { mm } from '../../engine/model/units.ts'
import type { Context } from '../define-template.ts'
import { pdfName } from '../file-name.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { filing, grid, part, signature } from '../sheet-parts.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { type ClientProfile, schema } from './schema.ts'

const NAME = '客户基本资料简报'

// Two sides of one sheet of paper are what somebody takes along to fill in by hand.
const BLANK_PAGE = { ...A4_PORTRAIT, margin: { ...A4_PORTRAIT.margin, top: mm(15), bottom: mm(15) } }

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: ClientProfile, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank)
  return {
    title: full.clientName === undefined ? NAME : `${NAME}：${full.clientName}`,
    subject: full.positioning,
    ...sheetFrame(NAME, full, context),
    page: blank ? BLANK_PAGE : A4_PORTRAIT,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      client(fields),
      ...people(fields),
      ...needs(fields),
      ...brand(fields),
      ...market(fields, blank),
      ...terms(fields),
      ...(blank ? blankCompany(fields) : company(fields)),
      signature(SIGNERS),
    ],
  }
}

/** `客户资料_栗屿_20261124_v1.pdf`, by the day of filling in. */
export const fileName = (data: ClientProfile, context: Context): string => {
  if (context.blank) return pdfName('客户资料', '空白表')
  const { clientShort, fillDate, version } = withDefaults(data, context)
  return pdfName('客户资料', clientShort, fillDate?.replaceAll('-', ''), `v${version}`)
}

const client = ({ item }: SheetFields): Block =>
  grid(
    [
      item('clientName', { span: 2 }),
      item('clientCode'),
      item('clientShort'),
      item('stage'),
      item('clientGrade'),
      item('ownerRole'),
      item('firstContactDate', { label: '首次接触' }),
      item('creditGrade'),
    ],
    3,
  )

// One width for the labels of all parts, so that the eye finds one edge down the page.
const ruled = (items: readonly KeyValue[], columns: 1 | 2 = 2): Block => ({
  ...grid(items, columns),
  labelWidth: mm(28),
})

const people = ({ item, table }: SheetFields): readonly Block[] => [
  part('一、联系人与审批'),
  table(
    'contacts',
    [
      ['contactName', { fraction: 10 }],
      ['contactTitle', { fraction: 8 }],
      ['decisionRole', { fixed: mm(17) }],
      ['phone', { fixed: mm(27.5) }],
      ['email', { fixed: mm(36) }],
      ['channel', { fixed: mm(17) }],
      ['tip', { fraction: 11 }],
    ],
    { blankRows: 4 },
  ),
  ruled([item('decisionPath')], 1),
]

const needs = ({ item }: SheetFields): readonly Block[] => [
  part('二、难题、机会与禁忌'),
  ruled([item('painPoints', { lines: 3 }), item('opportunities'), item('restrictions')], 1),
]

const brand = ({ item, table }: SheetFields): readonly Block[] => [
  part('三、品牌与产品'),
  ruled([item('brandName'), item('positioning'), item('audience')], 1),
  table(
    'products',
    [
      ['productName', { fraction: 6 }],
      ['lifeStage', { fixed: mm(18) }],
      ['priceBand', { fixed: mm(27) }],
      ['sellingPoint', { fraction: 9 }],
    ],
    { blankRows: 2 },
  ),
]

const market = ({ item, table }: SheetFields, blank: boolean): readonly Block[] => [
  part('四、市场、竞争与传播'),
  ruled([item('marketFacts')], 1),
  table(
    'competitors',
    [
      ['compName', { fraction: 3 }],
      ['compPosition', { fraction: 5 }],
      ['compMove', { fraction: 5 }],
      ['ourChance', { fraction: 7 }],
    ],
    { blankRows: 2 },
  ),
  ruled([
    item('mediaUsed', { span: 2 }),
    item('pastCampaigns', { span: blank ? 1 : 2 }),
    item('currentAgency', { span: blank ? 1 : 2 }),
    item('annualBudget', { label: '年度预算' }),
    item('budgetCycle'),
  ]),
]

const terms = ({ item }: SheetFields): readonly Block[] => [
  part('五、信用与付款'),
  ruled([
    item('creditLimit', { label: '信誉额度' }),
    item('paymentTerm', { label: '约定账期' }),
    item('payHabit'),
    item('invoiceNote'),
  ]),
]

const company = (fields: SheetFields): readonly Block[] => {
  const { item } = fields
  return [
    part('六、公司概况'),
    ruled([
      item('industry'),
      item('industryOther', { label: '其他行业' }),
      item('ownership'),
      item('sizeType'),
      asYear(item('foundedYear')),
      item('headcount'),
      item('revenueBand'),
      item('source'),
      item('creditCode', { label: '信用代码' }),
      item('website'),
      item('address', { span: 2 }),
    ]),
    ...filing(fields, '七、维护与文件信息', false, {
      own: [item('nextReviewDate', { label: '下次更新' }), item('remark')],
    }),
  ]
}

// By hand: options to tick take a line each, what is written shares one.
const blankCompany = ({ item }: SheetFields): readonly Block[] => {
  const options = (id: string): KeyValue => ({ ...item(id, { span: 2 }), minHeight: undefined })
  return [
    part('六、公司概况与维护'),
    ruled([
      ...['industry', 'ownership', 'sizeType', 'revenueBand', 'source'].map(options),
      item('industryOther', { label: '其他行业' }),
      item('address'),
      item('foundedYear'),
      item('headcount'),
      item('creditCode', { label: '信用代码' }),
      item('website'),
      item('nextReviewDate', { label: '下次更新' }),
      item('remark'),
    ]),
  ]
}

// A year has no comma between its thousands.
const asYear = (year: KeyValue): KeyValue => ({ ...year, value: plainText(year.value).replace(',', '') })
