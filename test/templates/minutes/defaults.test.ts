import { expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { withDefaults } from '../../../src/templates/minutes/defaults.ts'
import type { Minutes } from '../../../src/templates/minutes/schema.ts'

const numbers = (data: Minutes) => {
  const { minutesNo, docNo } = withDefaults(data, { now: '2026-11-24 09:40', site })
  return [minutesNo, docNo]
}

test('the number follows the project, else the day of the meeting, else today', () => {
  expect(numbers({ projectNo: 'LY-2612-003' })).toEqual(['LY-2612-003-M01', 'LY-2612-003-M01'])
  expect(numbers({ startAt: '2026-11-23 14:00' })).toEqual(['HYJY-20261123-01', 'HYJY-20261123-01'])
  expect(numbers({ startAt: '昨天' })).toEqual(['HYJY-20261124-01', 'HYJY-20261124-01'])
})

test('the number of the file is that of the minutes, whichever of them was given', () => {
  expect(numbers({ minutesNo: 'M-7' })).toEqual(['M-7', 'M-7'])
  expect(numbers({ docNo: 'D-7' })).toEqual(['D-7', 'D-7'])
  expect(numbers({ minutesNo: 'M-7', docNo: 'D-7' })).toEqual(['M-7', 'D-7'])
})

test('a blank counts as nothing given', () => {
  expect(
    withDefaults({ agencyName: ' ', recorder: '客户执行 A', preparedBy: '' }, { now: '2026-11-24 09:40', site }),
  ).toEqual({
    version: 1,
    fillDate: '2026-11-24',
    confidentiality: '内部',
    agencyName: site.agency,
    preparedBy: '客户执行 A',
    recorder: '客户执行 A',
    actions: [],
    minutesNo: 'HYJY-20261124-01',
    docNo: 'HYJY-20261124-01',
  })
})
