import { expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { carryOver } from '../../../src/templates/client-profile/carry-over.ts'

const take = (from: string, source: Record<string, unknown>) =>
  carryOver.find((each) => each.from === from)?.take(source, { now: '2026-11-24 10:30', site })

test('the next quarter begins with everything but number, dates and issue', () => {
  const last = { clientName: '栗屿', docNo: 'X', version: 3, fillDate: '2026-08-24', nextReviewDate: '2026-11-22' }
  expect(take('client-profile', last)).toEqual({ clientName: '栗屿' })
})

test('grades and credit come from the grading, as far as they are grades', () => {
  const graded = { clientName: '栗屿', grade: 'B', creditGrade: '新', approvedLimit: 300000, approvedTerm: 30 }
  expect(take('client-scoring', graded)).toEqual({
    clientName: '栗屿',
    clientGrade: 'B',
    creditLimit: 300000,
    paymentTerm: 30,
  })
})

test('a first visit brings the people that were met, and the day', () => {
  const visit = { startAt: '2026-11-26 14:00', persons: [{ name: '店长', title: '店长', attitude: '中立' }, 7] }
  expect(take('visit-record', visit)).toEqual({
    contacts: [{ contactName: '店长', contactTitle: '店长' }],
    firstContactDate: '2026-11-26',
  })
})
