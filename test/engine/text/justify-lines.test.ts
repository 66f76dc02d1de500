import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakClass } from '../../../src/engine/text/break-class.ts'
import { breakLines } from '../../../src/engine/text/break-lines.ts'
import { justifyLines } from '../../../src/engine/text/justify-lines.ts'
import { TOLERANCE } from '../../../src/engine/text/line.ts'
import { fakeAdvance } from '../../support/fake-fonts.ts'
import { holds } from '../../support/law.ts'

const EM = 1
const WIDTHS = { size: EM, advance: fakeAdvance }
const justify = (text: string, width: number) => justifyLines(text, width, WIDTHS)

describe('justified lines', () => {
  test('are filled to the width, but the last', () => {
    const lines = justify('会开完事情才开始，纪要要写清（谁做）、何时交。', 6.4 * EM)
    expect(lines.length).toBeGreaterThan(2)
    for (const { width } of lines.slice(0, -1)) expect(width).toBeCloseTo(6.4 * EM)
    expect(lines.at(-1)?.width).toBeLessThan(6.4 * EM)
  })

  test('share the white among the places where they might break', () => {
    const [first] = justify('客户meeting会议纪要要写清楚', 8 * EM)
    const added = first?.shifts?.map(({ at }) => at) ?? []
    expect(added).not.toContain(4) // inside of the word
    expect(added.length).toBeGreaterThan(0)
  })

  test('stay loose rather than fall apart where there is one gap only', () => {
    const [first] = justify('AB internationalization 会', 12.4 * EM)
    expect(first?.width).toBeLessThan(12.4 * EM)
  })

  test('do not leave one character alone on the last line where it can be helped', () => {
    const text = '甲乙丙丁戊己庚辛壬癸 子丑寅'
    const last = justify(text, 6.5 * EM).at(-1)?.text ?? ''
    expect(Array.from(last).length).toBeGreaterThan(1)
  })

  test('a line end in the text ends a paragraph: the line before it is not filled', () => {
    expect(justify('甲乙\n丙丁', 9 * EM).map(({ width }) => width)).toEqual([2 * EM, 2 * EM])
  })
})

describe('laws', () => {
  const text = fc.string({ unit: fc.constantFrom(...'客户会议纪要创意，。、；“”（）——ab12 -/\n'), maxLength: 160 })
  const width = fc.double({ min: 6, max: 30, noNaN: true })

  test('lines put together are the text, and none is wider than asked but what greedy breaking leaves so', () => {
    holds(
      fc.property(text, width, (input, room) => {
        const lines = justify(input, room)
        expect(lines.map((line) => line.text).join('')).toBe(input.replaceAll('\n', ''))
        const widest = Math.max(room, ...breakLines(input, room, WIDTHS).map((line) => line.width))
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(widest + TOLERANCE)
      }),
    )
  })

  test('at most one line more than greedy breaking takes', () => {
    holds(
      fc.property(text, width, (input, room) => {
        expect(justify(input, room).length).toBeLessThanOrEqual(breakLines(input, room, WIDTHS).length + 1)
      }),
    )
  })

  test('no line starts with a closing mark or ends with an opening one', () => {
    holds(
      fc.property(text, fc.double({ min: 12, max: 30, noNaN: true }), (input, room) => {
        // Short runs of marks always leave a place to break within twelve ems.
        const tame = input.replace(/([^客户会议纪要创意\n]{3})[^客户会议纪要创意\n]+/gu, '$1')
        for (const part of tame.split('\n')) {
          const lines = justify(part, room).map((line) => Array.from(line.text.trimEnd()))
          for (const line of lines.slice(1)) expect(['close', 'pair']).not.toContain(breakClass(line[0] ?? '甲'))
          for (const line of lines.slice(0, -1)) expect(breakClass(line.at(-1) ?? '甲')).not.toBe('open')
        }
      }),
    )
  })
})
