import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMark } from '../../src/drafts/link-mark.ts'
import { readPrefill } from '../../src/drafts/prefill.ts'
import type { Schema } from '../../src/templates/define-template.ts'
import { hashOf } from '../support/hash-of.ts'
import { holds, LAW_TIMEOUT } from '../support/law.ts'

const schema: Schema = {
  type: 'object',
  properties: {
    title: { type: 'string', title: '会议名称' },
    kind: { type: 'string', title: '类型', enum: ['简报会', '停用（书面）'] },
    paid: { type: 'boolean', title: '收费' },
    actions: {
      type: 'array',
      title: '行动项',
      items: { type: 'object', properties: { action: { type: 'string', title: '要做什么' } } },
    },
  },
}

const open = (link: string) => readPrefill(schema, readMark(hashOf(link))?.rest ?? 'no link')

const read = (text: string): unknown => {
  const prefill = open(`#prefill=${text}`)
  return prefill.ok ? prefill.data : prefill.reason
}

test('fields go by their id or their label', () => {
  expect(read('title=简报会&类型=简报会')).toEqual({ title: '简报会', kind: '简报会' })
  expect(read(`title=${encodeURIComponent('A & B = 甲')}`)).toEqual({ title: 'A & B = 甲' })
  expect(read('title=a+b')).toEqual({ title: 'a b' })
})

test('options match whatever the width of their brackets, and 是 is yes', () => {
  expect(read('kind=停用(书面)&paid=是')).toEqual({ kind: '停用（书面）', paid: true })
})

test('rows go by the number on the screen, and rows between are empty', () => {
  expect(read('actions.1.action=写&行动项.3.要做什么=画')).toEqual({
    actions: [{ action: '写' }, {}, { action: '画' }],
  })
})

test('what names no field stays under its own name, to be counted', () => {
  expect(read('title=x&colour=red&actions=x&actions.0.action=x&actions.9999.action=x&title.x=y')).toEqual({
    title: 'x',
    colour: 'red',
    actions: 'x',
    'actions.0.action': 'x',
    'actions.9999.action': 'x',
    'title.x': 'y',
  })
})

test('no name reaches a prototype', () => {
  const data = read('title=x&__proto__=1&constructor=2&actions.1.__proto__=3')
  expect(Reflect.get({}, '1')).toBeUndefined()
  expect(Object.hasOwn(data as object, '__proto__')).toBe(true)
})

test(
  'law: no text throws, in a second',
  () => {
    holds(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), mangled), (text) => {
        expect(typeof readPrefill(schema, text).ok).toBe('boolean')
      }),
    )
  },
  LAW_TIMEOUT,
)

const mangled = fc
  .array(
    fc.constantFrom('title', 'actions.1.action', '=', '＝', '&', '＆', '%25', '%E7', '%', '。', '#rd', ')', '简', ' '),
  )
  .map((parts) => parts.join(''))

describe('a link that went through a chat', () => {
  const BOTH = { kind: '简报会', title: '春节提案会' }
  test.for([
    ['a full stop', '#prefill=kind=简报会&title=春节提案会。'],
    ['words', '#prefill=kind=简报会&title=春节提案会，请查收'],
    ['polite words', '#prefill=kind=简报会&title=春节提案会。请您查看，谢谢！'],
    ['what WeChat adds', '#prefill=kind=简报会&title=春节提案会&from=singlemessage&isappinstalled=0'],
    ['where WeChat jumps to', '#prefill=kind=简报会&title=春节提案会#wechat_redirect'],
    ['a bracket', '#prefill=kind=简报会&title=春节提案会）'],
    ['a quotation mark', '#prefill=kind=简报会&title=春节提案会”。'],
    ['the equals signs encoded', '#prefill%3Dkind%3D简报会%26title%3D春节提案会'],
    ['encoded by a program', `#prefill=kind=${encodeURIComponent('简报会')}&title=${encodeURIComponent('春节提案会')}`],
    ['encoded as a whole', `#${encodeURIComponent('prefill=kind=简报会&title=春节提案会')}`],
    [
      'encoded in parts, then as a whole',
      `#${encodeURIComponent(`prefill=kind=${encodeURIComponent('简报会')}&title=${encodeURIComponent('春节提案会')}`)}`,
    ],
    ['values encoded twice', `#prefill=kind=${twice('简报会')}&title=${twice('春节提案会')}`],
    ['full-width signs', '#prefill＝kind＝简报会＆title＝春节提案会'],
    ['signs for HTML', '#prefill=kind=简报会&amp;title=春节提案会'],
    ['characters without a width', '#prefill=kind=简报会&\u200btitle=春节\u200b提案会\ufeff'],
    ['as a mail writes it', '#prefill=3Dkind=3D简报会&title=3D春节提案会'],
    ['spaces', '#prefill=kind=简报会&title=春节提案会 '],
  ])('(%s) fills the same fields', ([, link = '']) => {
    expect(open(link)).toEqual({ ok: true, isCut: false, data: BOTH })
  })

  test.for([
    ['prose keeps its full stop', 'title=先写简报。再写提案。', '先写简报。再写提案。'],
    ['a link that ends with “&” keeps all', 'title=春节提案会。&', '春节提案会。'],
    ['a question stays one', 'title=谁来写？', '谁来写？'],
    ['brackets that are opened are closed', 'title=提案会（春节）', '提案会（春节）'],
    ['a full-width “＆” in a name stays', 'title=甲＆乙公司', '甲＆乙公司'],
    ['an “&” that nobody encoded stays', 'title=甲&乙公司', '甲&乙公司'],
    ['a percent sign stays', 'title=八折20%25', '八折20%'],
    ['and so does one that looks encoded', 'title=占比%2520起', '占比%20起'],
    ['only the last value has a chat behind it', 'title=一。&kind=简报会。', '一。'],
  ])('%s', ([, text = '', title = '']) => {
    expect(read(text)).toMatchObject({ title })
  })

  test('that was cut in the middle of a character says so', () => {
    expect(open('#prefill=title=%E7%AE%80%E6%8A')).toEqual({ ok: true, isCut: true, data: { title: '简' } })
  })

  test.for(['', '=', 'x', '&&', 'colour=red', '%3D'])('that names nothing of this sheet (%s) says so', (text) => {
    expect(read(text)).toBe(
      '链接里没有这张表能用的内容，可能发送时被截断或改动了，没有打开。请让对方重发一次，或者直接在下面填。',
    )
  })
})

const twice = (text: string): string => encodeURIComponent(encodeURIComponent(text))

describe('limits', () => {
  const limits = { letters: 200, fields: 3, rows: 5 }

  test('a link with more values than are read is refused, with both figures', () => {
    expect(readPrefill(schema, 'title=1&title=2&title=3', limits)).toMatchObject({ ok: true })
    expect(readPrefill(schema, 'title=1&title=2&title=3&title=4', limits)).toEqual({
      ok: false,
      reason: '链接里预填了 4 栏，最多 3 栏，没有打开。请让对方改发 PDF 或导出的草稿。',
    })
  })

  test('a link longer than is read is refused, with both figures', () => {
    expect(readPrefill(schema, 'title='.padEnd(201, '长'), limits)).toEqual({
      ok: false,
      reason: '链接有 201 个字符，最多 200 个，没有打开。请让对方改发 PDF 或导出的草稿。',
    })
  })

  test('rows beyond the last that may be named have no place', () => {
    expect(readPrefill(schema, 'actions.5.action=写&actions.6.action=画', limits)).toMatchObject({
      data: { actions: [{}, {}, {}, {}, { action: '写' }], 'actions.6.action': '画' },
    })
  })

  test('the longest link that is read is read in one pass', () => {
    for (const part of [
      'title=一&',
      'actions.200.action=%25&',
      '&'.repeat(9),
      '。'.repeat(9),
      '%25',
      ' 请',
      '#rd ',
      '))) ',
    ]) {
      readPrefill(schema, part.repeat(200_000 / part.length))
    }
  }, 8000)
})
