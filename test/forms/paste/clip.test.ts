import { describe, expect, test } from 'vitest'
import { isBlock } from '../../../src/forms/paste/clip.ts'
import { htmlTable } from '../../../src/forms/paste/html-table.ts'

const LINE = { typed: true, lines: false }
const LINES = { typed: true, lines: true }
const LIST = { typed: false, lines: false }
const clip = (text: string, html = '') => ({ text, html })

describe('a block is', () => {
  test.for([
    ['cells side by side', clip('甲\t乙'), LINE],
    ['cells one above the other', clip('甲\n乙\n'), LINE],
    ['cells in HTML', clip('甲 乙', '<table><tr><td>甲<td>乙</table>'), LINES],
    ['a value for a list of options', clip('进行中'), LIST],
  ] as const)('%s', ([, given, target]) => {
    expect(isBlock(given, target)).toBe(true)
  })

  test.for([
    ['a word', clip('甲'), LINE],
    ['a single cell', clip('甲\r\n', '<table><tr><td>甲</td></tr></table>'), LINE],
    ['lines for a text that may have them', clip('甲\n乙'), LINES],
    ['nothing', clip(''), LIST],
  ] as const)('not %s', ([, given, target]) => {
    expect(isBlock(given, target)).toBe(false)
  })
})

test('copied cells are HTML that runs nothing, and texts that look like figures or dates stay texts', () => {
  const texts = ['<img onerror=x>&', '001', '11.23', '一\n二'].map((text) => ({ text, figure: false }))
  expect(htmlTable([[...texts, { text: '12.5', figure: true }]])).toBe(
    '<meta charset="utf-8"><table><tr>' +
      `<td style="mso-number-format:'\\@'">&lt;img onerror=x&gt;&amp;</td>` +
      `<td style="mso-number-format:'\\@'">001</td>` +
      `<td style="mso-number-format:'\\@'">11.23</td>` +
      `<td style="mso-number-format:'\\@'">一<br style="mso-data-placement:same-cell">二</td>` +
      '<td>12.5</td></tr></table>',
  )
})
