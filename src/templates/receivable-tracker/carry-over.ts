/*
 * What a tracker begins with: the quotation's total and terms, the client's limit and days to pay.
 */
import { numberIn, rowsIn, type Source, textIn } from '../carried.ts'
import type { CarryOver } from '../define-template.ts'
import { percentOf, readPaymentTerms, shareOut } from '../payment-terms.ts'
import { carriedTotal } from '../quotation.ts'
import type { Tracker } from './schema.ts'

/** What a tracker takes from other sheets. */
export const carryOver: readonly CarryOver<Tracker>[] = [
  {
    from: 'estimate',
    what: '客户、项目编号、合同金额，以及按付款方式拆出的分期',
    take: (source) => ofEstimate(source),
  },
  { from: 'client-scoring', what: '客户、核定的信誉额度和账期', take: (source) => ofScoring(source) },
  { from: 'client-profile', what: '客户、信誉额度、账期、付款窗口和付款习惯', take: (source) => ofProfile(source) },
]

const ofEstimate = (estimate: Source): Tracker => {
  const contractAmount = carriedTotal(estimate)
  return {
    projectNo: textIn(estimate, 'projectNo'),
    clientName: textIn(estimate, 'clientName'),
    contractAmount,
    installments: contractAmount === undefined ? undefined : installmentsOf(estimate, contractAmount),
  }
}

// Terms that can't be read, or don't come to the whole, are typed by hand: half a plan is worse than none.
const installmentsOf = (estimate: Source, total: number): Tracker['installments'] => {
  const terms = readPaymentTerms(textIn(estimate, 'payTerms') ?? '')
  if (percentOf(terms) !== 100) return undefined
  const amounts = shareOut(total, terms)
  return terms.map(({ condition }, index) => ({ seq: index + 1, condition, dueAmount: amounts[index] }))
}

const ofScoring = (scoring: Source): Tracker => ({
  clientName: textIn(scoring, 'clientName'),
  creditLimit: numberIn(scoring, 'approvedLimit'),
  paymentTerm: numberIn(scoring, 'approvedTerm'),
})

const ofProfile = (profile: Source): Tracker => {
  const payer = rowsIn(profile, 'contacts').find((row) => textIn(row, 'decisionRole') === '财务')
  const clientAP = [textIn(payer ?? {}, 'contactName'), textIn(payer ?? {}, 'phone')]
    .filter((part) => part !== undefined)
    .join(' ')
  return {
    clientName: textIn(profile, 'clientName'),
    creditLimit: numberIn(profile, 'creditLimit'),
    paymentTerm: numberIn(profile, 'paymentTerm'),
    clientAP: clientAP === '' ? undefined : clientAP,
    payDay: textIn(profile, 'payHabit'),
  }
}
