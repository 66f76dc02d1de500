import { expect, test } from 'vitest'
import { projectSheetNo, sheetNoErrors } from '../../src/templates/project-sheet-no.ts'

const errors = (no: string | undefined, project: string | undefined = 'LY-2612-003') =>
  sheetNoErrors(['estimateNo', '估价单号', no], project, 'E')

test('a number is the one that was typed, else the first of the project, else one of the day', () => {
  const numbering = { letter: 'E', code: 'GJD', day: '2026-11-24' }
  expect(projectSheetNo([undefined, 'D-7'], 'LY-2612-003', numbering)).toBe('D-7')
  expect(projectSheetNo([undefined], 'LY-2612-003 ', numbering)).toBe('LY-2612-003-E01')
  expect(projectSheetNo([], undefined, numbering)).toBe('GJD-20261124-01')
})

test('a number belongs to its project and kind', () => {
  expect(errors('LY-2612-003-E12')).toEqual([])
  for (const wrong of ['LY-2612-004-E01', 'LY-2612-003-W01', 'LY-2612-003-E1', 'E01']) {
    expect(errors(wrong)).toEqual([
      { path: ['estimateNo'], message: '估价单号要由项目编号、“-E”和两位序号组成，例如 LY-2612-003-E01' },
    ])
  }
})

test('nothing is wrong with a number that is not there, or has no project', () => {
  expect([...errors(undefined), ...sheetNoErrors(['estimateNo', '估价单号', 'A-1'], undefined, 'E')]).toEqual([])
})
