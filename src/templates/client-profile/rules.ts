/*
 * What the schema can't say (handbook, B.3.1): blocked is what contradicts itself; what a first visit leaves open, and
 * what doesn't belong into a profile, is advice.
 */
import { withoutBlanks } from '../blanks.ts'
import { addDays, dateOf } from '../calendar-date.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { when } from '../findings.ts'
import { whyNotOnePerson } from '../one-person.ts'
import { advisePrivacy } from '../private-matters.ts'
import { commonTexts } from '../with-common.ts'
import { writtenIn } from '../written.ts'
import { creditErrors, creditHints } from './credit.ts'
import { checksOut } from './credit-code.ts'
import { dayOf, withDefaults } from './defaults.ts'
import { type ClientProfile, schema } from './schema.ts'

/** The rules of 客户基本资料简报. */
export const rules = (data: ClientProfile, context: Context): Rules => {
  const given = withoutBlanks(data)
  return {
    computed: computedOf(given, context),
    errors: [...companyErrors(given, context), ...creditErrors(given), ...reviewErrors(given, context)],
    hints: [
      ...companyHints(given),
      ...peopleHints(given),
      ...factHints(given),
      ...creditHints(given, context),
      ...advisePrivacy(writtenIn(schema, given, ABOUT_PEOPLE)),
    ],
  }
}

// Where people are spoken of; who buys the client's products may well have a family.
const ABOUT_PEOPLE = ['contacts', 'decisionPath', 'payHabit', 'remark']

const computedOf = (given: ClientProfile, context: Context): Readonly<Record<string, string>> => {
  const full = withDefaults(given, context)
  return {
    ...commonTexts(full),
    ...(full.nextReviewDate === undefined ? {} : { nextReviewDate: full.nextReviewDate }),
    ...(full.creditLimit === undefined ? {} : { creditLimit: String(full.creditLimit) }),
  }
}

const companyErrors = (
  { industry, industryOther, foundedYear, firstContactDate }: ClientProfile,
  { now }: Context,
): readonly FieldError[] => {
  const today = dateOf(now)
  const year = Number(today.slice(0, 4))
  return [
    ...when(
      industry === '其他' && industryOther === undefined,
      'industryOther',
      '所属行业选了“其他”，请写明是什么行业',
    ),
    ...when(
      foundedYear !== undefined && foundedYear > year,
      'foundedYear',
      `成立年份是 ${foundedYear}，还没到。请核对年份。`,
    ),
    ...when(
      firstContactDate !== undefined && firstContactDate > today,
      'firstContactDate',
      `首次接触日期不能晚于今天（${today}），还没接触就等接触了再填`,
    ),
  ]
}

const companyHints = ({ industry, sizeType, ownership, creditCode }: ClientProfile): readonly Hint[] => [
  ...when(
    industry === '医疗健康',
    'industry',
    '医疗、药品、医疗器械、保健食品、农药、兽药的广告要先经主管部门审查才能发布。排期里留出送审的时间，先要批准文件。',
  ),
  ...when(
    sizeType === '大型' || ownership === '机关事业单位',
    sizeType === '大型' ? 'sizeType' : 'ownership',
    '大型企业和机关事业单位向中小企业付款有法定期限。签合同时书面告知对方：本公司属中小企业。',
  ),
  ...when(
    creditCode !== undefined && !checksOut(creditCode),
    'creditCode',
    '统一社会信用代码的最后一位对不上，可能抄错了一位，请和执照再核一遍',
  ),
]

const peopleHints = ({ contacts = [], ownerRole }: ClientProfile): readonly Hint[] => {
  const why = ownerRole === undefined ? undefined : whyNotOnePerson(ownerRole)
  return [
    ...when(
      contacts.length > 0 && contacts.every(({ decisionRole }) => decisionRole !== '决策人'),
      'contacts',
      '决策人未接触：联系人里还没有“决策人”。问清谁拍板，把约见他写进备注。',
    ),
    ...when(why !== undefined, 'ownerRole', `负责岗位：${why}`),
  ]
}

const factHints = ({ marketFacts, invoiceNote }: ClientProfile): readonly Hint[] => [
  ...when(
    marketFacts !== undefined &&
      /\d/.test(marketFacts) &&
      !/来源|[（(][^（）()]*\d{4}[^（）()]*[）)]/.test(marketFacts),
    'marketFacts',
    '市场概况里有数字，没看到来源和日期。补一个括号，如“（客户销售部，2026-07）”。',
  ),
  ...when(
    invoiceNote !== undefined && /\d(?:[\s-]?\d){11,}/.test(invoiceNote),
    'invoiceNote',
    '开票信息里像有银行账号。账号由财务保管，这里请删掉。',
  ),
]

const reviewErrors = (given: ClientProfile, context: Context): readonly FieldError[] => {
  const { nextReviewDate } = given
  const days = context.site.clients.profileDays
  const day = dayOf(given, context)
  const latest = addDays(day, days)
  if (nextReviewDate === undefined) return []
  return [
    ...when(nextReviewDate <= day, 'nextReviewDate', `下次更新日期要晚于填表日期（${day}）`),
    ...when(
      nextReviewDate > latest,
      'nextReviewDate',
      `下次更新日期最晚是 ${latest}，填表后 ${days} 天内。资料再久就不能用了。`,
    ),
  ]
}
