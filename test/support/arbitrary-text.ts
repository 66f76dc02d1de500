/*
 * Texts as people paste them: HTML, Markdown, line breaks of all systems, emoji, control characters, half a
 * surrogate pair.
 */
import fc, { type Arbitrary } from 'fast-check'
import type { Run, Text } from '../../src/engine/model/text.ts'

/** A text of the model: one style, or runs of several. */
export const arbitraryText = (string: Arbitrary<string> = arbitraryString()): Arbitrary<Text> =>
  fc.oneof({ weight: 3, arbitrary: string }, fc.array(run(string), { maxLength: 4 }))

/** A string with anything in it, in NFC as the model demands; plain Chinese first, so that it shrinks to that. */
export const arbitraryString = (maxPieces = 8): Arbitrary<string> =>
  fc.array(fc.constantFrom(...PIECES), { maxLength: maxPieces }).map((pieces) => pieces.join('').normalize('NFC'))

// Simplest first: fast-check shrinks towards the beginning.
const PIECES = [
  ...['甲', '乙', '提供检测报告', '结论', '，', '。', '（', '）', '“', '”', '、', '：', '——', '……', '《', '》'],
  ...[
    'A',
    'brief v1',
    '2026-11-25',
    '1,280.50 元',
    '100%',
    '3.5',
    ' ',
    '\u3000',
    '12345678901234567890',
    'LY-2612-003',
  ],
  ...['https://example.com/a_b?c=1&d=2#e', 'www.example.com', 'ae@example.com', 'supercalifragilisticexpialidocious'],
  ...['\n', '\n\n', '\r\n', '\r', '\t', '\u2028', '\u0085', '    '],
  ...[
    '<b>',
    '</w:t>',
    '<script>alert(1)</script>',
    '&amp;',
    '&#x3C;',
    ']]>',
    '<!--',
    '-->',
    "'",
    '"',
    '<br>',
    '&',
    '<',
  ],
  ...['**', '*', '_', '__', '`', '```', '~~', '# ', '#', '> ', '- ', '+ ', '1. ', '2) ', '---', '===', '- [x] '],
  ...['|', '| - |', '[a](b)', '![a](b)', '[^1]', '\\', '\\|', '$x$', '<https://a.b>', '{', '}', '%', '=1+1', '@'],
  ...['🍊', '👨‍👩‍👧', '❤️', '🇨🇳', '𠮷', '㍿', 'é', 'ﬁ', '①', 'Ａ', 'ี', '한', 'ア', 'ﷺ', 'שלום'],
  ...[
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u007f',
    '\u200b',
    '\u200d',
    '\u202e',
    '\ufeff',
    '\u00ad',
    '\ufffe',
    '\ud800',
    '\udc00',
  ],
] as const

const run = (string: Arbitrary<string>): Arbitrary<Run> =>
  fc.record({
    text: string,
    bold: optional(fc.boolean()),
    grey: optional(fc.constantFrom(0.3, 0.6)),
    href: optional(fc.constantFrom('https://example.com/a_(b)?c=1&d=2', '#part-1', '#nowhere', 'javascript:alert(1)')),
  })

/** A value or none, tried without first. */
export const optional = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined })
