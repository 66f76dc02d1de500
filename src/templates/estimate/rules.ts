/*
 * What the schema can't say (handbook, B.3.18). Blocked is what would make two prices of one sheet, or a price without a
 * term; the rest is advice.
 */
import { withoutBlanks } from '../blanks.ts'
import { isDate } from '../calendar-date.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { amount, money, sumOf } from '../figures.ts'
import { inOrder, when } from '../findings.ts'
import { percentOf, readPaymentTerms } from '../payment-terms.ts'
import { sheetNoErrors } from '../project-sheet-no.ts'
import { lineAmount, type Quotation, quotationOf } from '../quotation.ts'
import { commonTexts } from '../with-common.ts'
import { LETTER, withDefaults } from './defaults.ts'
import { type Estimate, schema } from './schema.ts'

/** The rules of 估价单. */
export const rules = (data: Estimate, context: Context): Rules => {
  const given = withoutBlanks(data)
  return {
    computed: computedOf(given, context),
    errors: [
      ...sheetNoErrors(['estimateNo', '估价单号', given.estimateNo], given.projectNo, LETTER),
      ...dateErrors(given),
      ...totalErrors(given),
    ],
    hints: [...validityHints(given, context), ...outsideHints(given), ...termHints(given)],
  }
}

/** What the quotation comes to; undefined until all its lines are whole. */
export const totalsOf = ({ lines = [], taxIncluded, taxRate }: Estimate): Quotation | undefined =>
  quotationOf(lines, { included: taxIncluded, rate: taxRate })

const computedOf = (given: Estimate, context: Context): Readonly<Record<string, string>> => {
  const full = withDefaults(given, context)
  const totals = totalsOf(given)
  const amounts = (given.lines ?? []).flatMap((line, index) => {
    const yuan = lineAmount(line)
    return yuan === undefined ? [] : [[`lines.${index}.amount`, amount(yuan)] as const]
  })
  return {
    ...Object.fromEntries(amounts),
    ...(totals === undefined ? {} : { 'lines.amount': amount(sumOf((given.lines ?? []).map(lineAmount))) }),
    ...commonTexts(full),
    ...(full.estimateNo === undefined ? {} : { estimateNo: full.estimateNo }),
    ...(totals === undefined ? {} : { total: money(totals.total), net: money(totals.net), tax: money(totals.tax) }),
  }
}

const dateErrors = ({ quoteDate, validUntil, clientSignDate }: Estimate): readonly FieldError[] => [
  ...inOrder(
    [
      ['quoteDate', '日期', quoteDate],
      ['validUntil', '有效期至', validUntil],
    ],
    true,
  ),
  ...inOrder([
    ['quoteDate', '日期', quoteDate],
    ['clientSignDate', '客户签回日', clientSignDate],
  ]),
]

// No other sheet takes an amount beyond the bound of one price: it is a slip of the keyboard.
const totalErrors = (given: Estimate): readonly FieldError[] => {
  const { total = 0 } = totalsOf(given) ?? {}
  const { maximum } = schema.properties.lines.items.properties.price
  return when(total > maximum, 'lines', `合计 ${money(total)} 太大了，请核对每一行的数量和单价，是不是多打了零`)
}

const validityHints = ({ validUntil, clientSignDate }: Estimate, { now }: Context): readonly Hint[] => {
  if (validUntil === undefined || !isDate(validUntil)) return []
  if (clientSignDate === undefined) {
    const message = `报价 ${validUntil} 已经过期，客户还没签回。请重报一次：改日期和有效期，核对外付价格。`
    return when(validUntil < now.slice(0, 10), 'validUntil', message)
  }
  const message = `客户签回时报价已经过了有效期（${validUntil}），请确认外付和媒介的价格没有变`
  return when(clientSignDate > validUntil, 'clientSignDate', message)
}

const outsideHints = ({ lines = [], clientSignDate }: Estimate): readonly Hint[] => {
  const isOutside = lines.some(({ group }) => group === '外付')
  return when(
    isOutside && clientSignDate === undefined,
    'clientSignDate',
    '有外付项目，客户签回之前先别外发：没签字的单子，外付的钱没有依据',
  )
}

const termHints = ({ payTerms = '' }: Estimate): readonly Hint[] => {
  const percent = percentOf(readPaymentTerms(payTerms))
  return when(
    percent !== undefined && percent !== 100,
    'payTerms',
    `付款方式里的比例合计 ${percent}%，应为 100%，请核对`,
  )
}
