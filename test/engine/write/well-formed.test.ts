/*
 * What `npm run fill` writes as text can be read by whatever reads XML and UTF-8, whatever was typed or pasted.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wholeFonts } from '../../../src/build/set-sheet.ts'
import { type Page, paintSvg } from '../../../src/engine/index.ts'
import { writeMarkdown } from '../../../src/engine/write/markdown.ts'
import { arbitraryDocument } from '../../support/arbitrary-document.ts'
import { holds, LAW_TIMEOUT } from '../../support/law.ts'
import { readXml } from '../../support/xml.ts'

const unit = (from: number, to: number) => fc.integer({ min: from, max: to }).map((code) => String.fromCharCode(code))

/** Any code units: controls, halves of pairs, noncharacters, markup and what people write, in one string. */
const anyUnits = fc
  .array(
    fc.oneof(
      unit(0, 0x9f),
      unit(0x4e00, 0x4e20),
      unit(0xd800, 0xdfff),
      unit(0xfff0, 0xffff),
      fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<!--', '&#0;', '\u2028', '\u{1fffe}', '\u{1f34a}'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** Half of a surrogate pair, which UTF-8 can't hold. */
const HALF = /\p{Cs}/u

const fonts = wholeFonts()

const pageOf = (text: string): Page => ({
  number: 1,
  total: 1,
  width: 200,
  height: 100,
  items: [
    { kind: 'text', x: 10, y: 20, size: 10, width: 180, text },
    { kind: 'link', x: 10, y: 10, width: 180, height: 12, href: `https://a.example/${text}` },
  ],
})

describe('laws of what is written as text', () => {
  test(
    'law: a picture is well-formed XML',
    () => {
      holds(
        fc.property(anyUnits, (text) => {
          const svg = paintSvg(pageOf(text), fonts, { idPrefix: 'g', label: text })
          expect(svg).not.toMatch(HALF)
          readXml(svg)
        }),
      )
    },
    LAW_TIMEOUT,
  )

  test(
    'law: Markdown is well-formed text without characters that XML forbids',
    () => {
      holds(
        fc.property(
          arbitraryDocument({ blocks: 3, rows: 2, string: anyUnits, without: ['diagram', 'picture'] }),
          (document) => {
            const markdown = writeMarkdown(document)
            expect(markdown).not.toMatch(HALF)
            expect(markdown).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u)
          },
        ),
      )
    },
    LAW_TIMEOUT,
  )
})

test('and a picture that isn’t would be seen', () => {
  expect(() => readXml('<svg aria-label="\ufffe"/>')).toThrow('Not a character of XML')
  expect(() => readXml('<svg aria-label="a&b"/>')).toThrow()
})
