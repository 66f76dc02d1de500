import { expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { carryOver } from '../../../src/templates/receivable-tracker/carry-over.ts'
import { sampleAt } from '../../../src/templates/receivable-tracker/sample.ts'

const from = (id: string, source: Readonly<Record<string, unknown>>) =>
  carryOver.find((carry) => carry.from === id)?.take(source, { now: sampleAt, site })

const estimate = {
  projectNo: 'LY-2612-003',
  clientName: '甲公司',
  taxIncluded: true,
  taxRate: '6%',
  lines: [{ qty: 1, price: 680_000 }],
  payTerms: '签约预付 40%，验收后 40%，结案 20%',
}

test('an estimate gives the amount, and its terms the parts', () => {
  expect(from('estimate', estimate)).toEqual({
    projectNo: 'LY-2612-003',
    clientName: '甲公司',
    contractAmount: 680_000,
    installments: [
      { seq: 1, condition: '签约预付 40%', dueAmount: 272_000 },
      { seq: 2, condition: '验收后 40%', dueAmount: 272_000 },
      { seq: 3, condition: '结案 20%', dueAmount: 136_000 },
    ],
  })
})

test('terms that do not come to the whole give no parts', () => {
  expect(from('estimate', { ...estimate, payTerms: '签约 40%，结案 50%' })).not.toHaveProperty(
    'installments',
    expect.anything(),
  )
  expect(from('estimate', { ...estimate, payTerms: '月结 30 天' })).not.toHaveProperty(
    'installments',
    expect.anything(),
  )
})

test('a grading gives what was approved, a profile what was agreed on and who pays', () => {
  expect(from('client-scoring', { clientName: '甲公司', approvedLimit: 300_000, approvedTerm: 30 })).toEqual({
    clientName: '甲公司',
    creditLimit: 300_000,
    paymentTerm: 30,
  })
  const contacts = [
    { contactName: '品牌经理', decisionRole: '使用人', phone: '010-0000-0002' },
    { contactName: '财务主管', decisionRole: '财务', phone: '010-0000-0003' },
  ]
  const profile = { clientName: '甲公司', creditLimit: 0, paymentTerm: 30, payHabit: '次月 15 日付', contacts }
  expect(from('client-profile', profile)).toEqual({
    clientName: '甲公司',
    creditLimit: 0,
    paymentTerm: 30,
    clientAP: '财务主管 010-0000-0003',
    payDay: '次月 15 日付',
  })
})
