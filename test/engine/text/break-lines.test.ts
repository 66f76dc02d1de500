import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakClass } from '../../../src/engine/text/break-class.ts'
import { breakLines } from '../../../src/engine/text/break-lines.ts'
import { TOLERANCE } from '../../../src/engine/text/line.ts'
import { fakeAdvance } from '../../support/fake-fonts.ts'
import { holds } from '../../support/law.ts'

const EM = 1
const WIDTHS = { size: EM, advance: fakeAdvance }
const linesOf = (text: string, width: number): string[] => breakLines(text, width, WIDTHS).map((line) => line.text)

describe('Chinese', () => {
  test('breaks between any two Han characters', () => {
    expect(linesOf('客户执行纪要', 4 * EM)).toEqual(['客户执行', '纪要'])
  })

  test('a closing mark never starts a line', () => {
    expect(linesOf('你好。', 2 * EM)).toEqual(['你', '好。'])
  })

  test('two closing marks stay together with the character before them', () => {
    expect(linesOf('他说好。”再见', 3 * EM)).toEqual(['他说', '好。”', '再见'])
  })

  test('an opening mark never ends a line', () => {
    expect(linesOf('会议（线上会）', 3 * EM)).toEqual(['会议', '（线上', '会）'])
  })

  test.each(['——', '……'])('%s is never broken and never starts a line', (pair) => {
    expect(linesOf(`甲乙丙${pair}丁`, 4 * EM)).toEqual(['甲乙', `丙${pair}丁`])
  })
})

describe('words and figures', () => {
  test('a word is kept whole where it fits a line', () => {
    expect(linesOf('开会 meeting', 4 * EM)).toEqual(['开会 ', 'meeting'])
  })

  test('a date, an amount and a percentage are kept whole', () => {
    expect(linesOf('于2026-11-25交', 5 * EM)).toEqual(['于', '2026-11-25', '交'])
    expect(linesOf('共计¥680,000.00元', 5.5 * EM)).toEqual(['共计', '¥680,000.00', '元'])
    expect(linesOf('毛利率12.5%以上', 4 * EM)).toEqual(['毛利率', '12.5%以', '上'])
  })

  test('a figure and its unit are kept together, with a space or without', () => {
    expect(linesOf('净含量 330 ml', 5 * EM)).toEqual(['净含量 ', '330 ml'])
    expect(linesOf('定在12月1日前', 3.5 * EM)).toEqual(['定在', '12月', '1日前'])
    expect(linesOf('定在 12 月 1 日前', 3.5 * EM)).toEqual(['定在 ', '12 月 ', '1 日前'])
    expect(linesOf('请看第 3 页的表', 4.5 * EM)).toEqual(['请看', '第 3 页的', '表'])
  })

  test('a figure and its unit are parted before the figure is', () => {
    expect(linesOf('¥680,000.00元', 5.5 * EM)).toEqual(['¥680,000.00', '元'])
  })

  test('what a no-break space stands between is kept together', () => {
    expect(linesOf('现场 □\u00a0电话', 4 * EM)).toEqual(['现场 ', '□\u00a0电话'])
  })

  test('an option behind its box is kept whole where it fits a line', () => {
    expect(linesOf('□\u00a0来电  □\u00a0付款与发票', 7 * EM)).toEqual(['□\u00a0来电  ', '□\u00a0付款与发票'])
    expect(linesOf('□\u00a0付款与发票', 5 * EM)).toEqual(['□\u00a0付款与发', '票'])
  })

  test('an e-mail address and a model number are kept whole', () => {
    expect(linesOf('发到ae@host.cn收', 6 * EM)).toEqual(['发到', 'ae@host.cn', '收'])
    expect(linesOf('编号LY-2612-003作废', 6 * EM)).toEqual(['编号', 'LY-2612-003', '作废'])
  })

  test('an address too long for a line breaks after a sign', () => {
    expect(linesOf('https://host/brief/2026', 8 * EM)).toEqual(['https://host/', 'brief/2026'])
  })

  test('a word too long for a line and without a sign breaks anywhere', () => {
    expect(linesOf('aaaaaaaaaa', 2 * EM)).toEqual(['aaaa', 'aaaa', 'aa'])
  })

  test('spaces hang over the end of a line and are not measured', () => {
    expect(breakLines('甲乙  丙', 2 * EM, WIDTHS)).toMatchObject([
      { text: '甲乙  ', width: 2 * EM, offset: 0 },
      { text: '丙', width: EM, offset: 4 },
    ])
  })
})

describe('edges', () => {
  test('an empty text is one empty line', () => {
    expect(linesOf('', 5 * EM)).toEqual([''])
  })

  test('a line end in the text always ends the line', () => {
    expect(linesOf('甲\n\n乙', 5 * EM)).toEqual(['甲', '', '乙'])
  })

  test('a character wider than the room stands alone on its line', () => {
    expect(linesOf('甲乙', 0.5 * EM)).toEqual(['甲', '乙'])
  })

  test('a combining mark stays with its letter, whatever the room', () => {
    expect(linesOf('e\u0301e\u0301e\u0301', 0.5 * EM)).toEqual(['e\u0301', 'e\u0301', 'e\u0301'])
  })
})

describe('laws', () => {
  const alphabet = '客户会议纪要创意，。、；：？！”’）》】“‘（《【——……ab12 -/.,%¥()'
  const text = fc.string({ unit: fc.constantFrom(...alphabet, '\n', '𠮷', '😀'), maxLength: 120 })
  const width = fc.double({ min: 1, max: 30, noNaN: true })

  test('lines put together are the text', () => {
    holds(
      fc.property(text, width, (input, room) => {
        const parts = input.split('\n').map((part) =>
          breakLines(part, room, WIDTHS)
            .map((line) => line.text)
            .join(''),
        )
        expect(parts.join('\n')).toBe(input)
      }),
    )
  })

  test('no line is wider than asked, unless it is a single character with its marks', () => {
    holds(
      fc.property(text, width, (input, room) => {
        for (const line of breakLines(input, room, WIDTHS)) {
          const shown = Array.from(line.text.trimEnd())
          expect(line.width <= room + TOLERANCE || shown.length === 1).toBe(true)
        }
      }),
    )
  })

  test('no line starts with a closing mark or ends with an opening one where another break was possible', () => {
    holds(
      fc.property(text, fc.double({ min: 12, max: 30, noNaN: true }), (input, room) => {
        // Short runs of marks always leave a place to break within twelve ems.
        const tame = input.replace(/([^客户会议纪要创意\n]{3})[^客户会议纪要创意\n]+/gu, '$1')
        for (const part of tame.split('\n')) {
          const lines = breakLines(part, room, WIDTHS)
          lines.slice(1).forEach(({ text: line }) => {
            expect(['close', 'pair']).not.toContain(breakClass(Array.from(line)[0] ?? '甲'))
          })
          lines.slice(0, -1).forEach(({ text: line }) => {
            expect(breakClass(Array.from(line.trimEnd()).at(-1) ?? '甲')).not.toBe('open')
          })
        }
      }),
    )
  })

  // Spaces hang over a line's end, so a mark behind them can decide on two lines: on the first, and on what it leaves.
  test('a change reaches back two lines at most', () => {
    const part = text.map((any) => any.replaceAll('\n', ''))
    holds(
      fc.property(part, width, fc.nat(), fc.constantFrom('', '客', '。', 'ab', '（'), (input, room, pick, put) => {
        const chars = Array.from(input)
        const at = pick % (chars.length + 1)
        const lines = breakLines(input, room, WIDTHS)
        const others = breakLines([...chars.slice(0, at), put, ...chars.slice(at + 1)].join(''), room, WIDTHS)
        const touched = lines.findLastIndex(({ offset }) => offset <= at)
        const before = Math.max(touched - 2, 0)
        expect(others.slice(0, before)).toEqual(lines.slice(0, before))
      }),
    )
  })
})
