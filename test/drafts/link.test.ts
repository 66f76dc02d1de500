import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromLetters, toHash } from '../../src/drafts/link.ts'
import { readMark } from '../../src/drafts/link-mark.ts'
import { hashOf } from '../support/hash-of.ts'

/** What a reader gets who opens the link: undefined where it isn't one, null where it can't be read. */
const open = (link: string): unknown => {
  const carried = readMark(hashOf(link))
  if (carried?.kind !== 'draft') return undefined
  return fromLetters(carried.rest) ?? null
}

test('what goes into a link comes out the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.string({ unit: 'binary' })), async (data) => {
      expect(open(await toHash(data))).toEqual(JSON.parse(JSON.stringify(data)))
    }),
    { numRuns: 50 },
  )
})

test('a link holds letters, figures, “-” and “_” only, and ends with a letter or a figure', async () => {
  for (let length = 1; length < 200; length++) {
    expect(await toHash({ title: '栗屿汽水春节提案会'.repeat(20).slice(0, length) })).toMatch(
      /^#draft=[\w-]*[A-Za-z\d]$/,
    )
  }
})

const VALUE = { template: 'minutes', data: { title: '栗屿汽水春节提案会', rows: [{ action: '写' }, { action: '画' }] } }
// Begins with `3D`, as a mail would write “=”, and holds “--” and “_”.
const LETTERS = deflateRawSync(JSON.stringify(VALUE)).toString('base64url')

test.for([
  ['as it was sent', (letters: string) => `#draft=${letters}`],
  ['a full stop', (letters: string) => `#draft=${letters}。`],
  ['words', (letters: string) => `#draft=${letters}，请查收`],
  ['words in letters', (letters: string) => `#draft=${letters} please see attached`],
  ['letters glued to it', (letters: string) => `#draft=${letters}ok`],
  ['what WeChat adds', (letters: string) => `#draft=${letters}&from=singlemessage&isappinstalled=0`],
  ['where WeChat jumps to', (letters: string) => `#draft=${letters}#wechat_redirect`],
  ['a bracket', (letters: string) => `#draft=${letters}）`],
  ['quotation marks around', (letters: string) => `#draft="${letters}"`],
  ['angle brackets around', (letters: string) => `#draft=<${letters}>`],
  ['the equals sign encoded', (letters: string) => `#draft%3D${letters}`],
  ['encoded twice', (letters: string) => `#draft%253D${letters}`],
  ['encoded letter by letter', (letters: string) => `#${percent(`draft=${letters}`)}`],
  ['encoded letter by letter, twice', (letters: string) => `#${encodeURIComponent(percent(`draft=${letters}`))}`],
  ['a full-width equals sign', (letters: string) => `#draft＝${letters}`],
  ['all of it full-width', (letters: string) => `#draft=${fullWidth(letters)}`],
  [
    'characters without a width',
    (letters: string) => `#\u200bdraft\u200b=\u2060${letters.slice(0, 9)}\u200b${letters.slice(9)}\ufeff`,
  ],
  ['wrapped by a mail', (letters: string) => `#draft=${letters.slice(0, 20)}%0D%0A${letters.slice(20)}`],
  ['wrapped and quoted', (letters: string) => `#draft=${letters.slice(0, 20)} > ${letters.slice(20)}`],
  ['as a mail writes it', (letters: string) => `#draft=3D${letters.slice(0, 20)}=%0A${letters.slice(20)}`],
  ['a capital', (letters: string) => `#Draft=${letters}`],
  ['dashes for hyphens', (letters: string) => `#draft=${letters.replaceAll('--', '—').replaceAll('-', '‐')}`],
] as const)('a link that went through a chat (%s) is read', ([, change]) => {
  expect(open(change(LETTERS))).toEqual(VALUE)
})

const percent = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

test.for([
  '#draft',
  '#draft=',
  '#draft%3D',
  '#draft%253d%20',
  '#draft＝',
  '#draft=。',
  `#draft%3D${LETTERS.slice(0, -4)}`,
])('a link of which too little is left (%s) is one that can’t be read', (link) => {
  expect(open(link)).toBeNull()
})

test.for(['', '#', '#minutes_title', '#drafts', '#draft-7', '#prefilled', '#from=0a1b', '#%E8%8D%89%E7%A8%BF'])(
  'an anchor on the page (%s) is no link of ours',
  (hash) => {
    expect(readMark(hash)).toBeUndefined()
  },
)

test('a link that was cut off anywhere can’t be read', () => {
  for (let length = 1; length < LETTERS.length - 1; length++) {
    expect(fromLetters(LETTERS.slice(0, length))).toBeUndefined()
  }
})

const SMALL = { letters: 3000, unpacked: 2000 }

test.for([
  ['longer than is read', `${LETTERS}${'0'.repeat(3000)}`],
  ['that unpacks to more than is read', deflateRawSync(JSON.stringify('x'.repeat(2000))).toString('base64url')],
  ['nested deeper than any sheet', deflateRawSync(`${'['.repeat(18)}${']'.repeat(18)}`).toString('base64url')],
] as const)('a link %s can’t be read', ([, letters]) => {
  expect(fromLetters(letters, SMALL)).toBeUndefined()
  expect(fromLetters(LETTERS, SMALL)).toEqual(VALUE)
})
