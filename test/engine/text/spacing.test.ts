import { describe, expect, test } from 'vitest'
import { breakLines } from '../../../src/engine/text/break-lines.ts'
import { spacingBetween } from '../../../src/engine/text/spacing.ts'
import { fakeAdvance } from '../../support/fake-fonts.ts'

const EM = 1
const WIDTHS = { size: EM, advance: fakeAdvance }

describe('marks that meet share their white', () => {
  test.each(['。”', '，“', '（“', '））', '：“'])('%s takes an em and a half', (pair) => {
    expect(breakLines(`甲${pair}乙`, 10 * EM, WIDTHS)[0]?.width).toBe(3.5 * EM)
  })

  test('a mark beside Han keeps its width', () => {
    expect(spacingBetween('，', '客')).toBe(0)
    expect(spacingBetween('客', '（')).toBe(0)
  })
})

describe('at the ends of a line', () => {
  test('a closing mark hangs its white outside, and so still fits', () => {
    expect(breakLines('客户。会', 2.5 * EM, WIDTHS).map(({ text }) => text)).toEqual(['客户。', '会'])
  })

  test('a line that begins with an opening mark gives up the white before it', () => {
    expect(breakLines('客户会（议）', 3 * EM, WIDTHS)[1]).toMatchObject({
      text: '（议）',
      width: 2 * EM,
      shifts: [{ at: 0, by: -0.5 * EM }],
    })
  })

  test('the first line of a text keeps it', () => {
    expect(breakLines('（议）', 5 * EM, WIDTHS)[0]?.shifts).toBeUndefined()
  })
})

describe('Han and Latin', () => {
  test('a quarter em stands between Han and letters or figures', () => {
    expect(spacingBetween('第', '3')).toBe(0.25)
    expect(spacingBetween('A', '组')).toBe(0.25)
  })

  test('none where a space is typed, beside marks and beside signs', () => {
    for (const [before, after] of [
      ['第', ' '],
      [' ', '3'],
      ['，', 'A'],
      ['3', '%'],
      ['户', '/'],
      ['①', 'A'],
    ] as const)
      expect(spacingBetween(before, after)).toBe(0)
  })

  test('none at the start of a line', () => {
    expect(breakLines('客户AE', 2 * EM, WIDTHS)[1]).toMatchObject({ text: 'AE', width: EM, shifts: undefined })
  })
})

describe('the dash', () => {
  test('takes two ems, its stroke in their middle', () => {
    // The outline of two ems is drawn in half an em by these widths: the rest goes to its sides.
    expect(breakLines('甲——乙', 10 * EM, WIDTHS)[0]).toMatchObject({
      text: '甲——乙',
      width: 4 * EM,
      shifts: [
        { at: 1, by: 0.75 * EM },
        { at: 3, by: 0.75 * EM },
      ],
    })
  })
})
