/*
 * Grades, and the credit that goes with them.
 */
import type { Context, FieldError, Hint } from '../define-template.ts'
import { when } from '../findings.ts'
import type { ClientProfile } from './schema.ts'

/** Credit for who is to pay beforehand. */
export const creditErrors = ({ creditGrade, creditLimit }: ClientProfile): readonly FieldError[] =>
  when(
    creditGrade === 'D' && creditLimit !== undefined && creditLimit > 0,
    'creditLimit',
    '信用 D 级没有额度，信誉额度只能是 0：先收款再动手。确要给额度，先重做客户评价。',
  )

/** Credit beyond what the grade brings, and a client whom nobody has graded. */
export const creditHints = (data: ClientProfile, { site }: Context): readonly Hint[] => {
  const { stage, clientGrade, creditGrade, creditLimit, paymentTerm } = data
  const term = usualTerm(creditGrade, site)
  return [
    ...when(
      stage === '合作中' && clientGrade === '未评',
      'clientGrade',
      '已经在合作，客户等级还没评。填一份客户评价表，再把等级抄过来。',
    ),
    ...when(
      creditGrade === '新客户' && creditLimit !== undefined && creditLimit > 0,
      'creditLimit',
      '新客户默认没有额度。要给，请客户总监同意后再填，备案处签字。',
    ),
    ...when(
      paymentTerm !== undefined && term !== undefined && paymentTerm > term,
      'paymentTerm',
      `约定账期 ${paymentTerm} 天，比信用等级“${creditGrade}”的 ${term} 天长。核对合同，或请客户总监同意。`,
    ),
  ]
}

const usualTerm = (grade: ClientProfile['creditGrade'], { clients }: Context['site']): number | undefined => {
  if (grade === undefined) return undefined
  return grade === 'D' || grade === '新客户' ? 0 : clients.credit[grade].term
}
