/*
 * What we print is read back as what it was.
 */
import fc, { type Arbitrary } from 'fast-check'
import { expect, test } from 'vitest'
import { loadTemplates } from '../../src/build/load-templates.ts'
import { writeCell } from '../../src/forms/cells/write-cell.ts'
import { hanNumber, westernFigures } from '../../src/reading/han-number.ts'
import { readValue } from '../../src/reading/read-value.ts'
import type { CellValue } from '../../src/reading/reading.ts'
import { MONTH_PATTERN } from '../../src/templates/calendar-date.ts'
import type { Schema } from '../../src/templates/define-template.ts'
import { amount, figure, money as inYuan, moneyInWords } from '../../src/templates/figures.ts'
import { printed } from '../../src/templates/printed.ts'
import {
  choices,
  date,
  dateTime,
  deadline,
  integer,
  money,
  number,
  party,
  score,
  yesNo,
} from '../../src/templates/vocabulary.ts'
import { holds, LAW_TIMEOUT } from '../support/law.ts'
import { schemaFields } from '../support/schema-leaves.ts'

const DAY = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
const DATE = DAY.map((day) => day.toISOString().slice(0, 10))
const MOMENT = DAY.map((day) => day.toISOString().slice(0, 16).replace('T', ' '))
const MONTH = DATE.map((day) => day.slice(0, 7))
const CENTS = fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }).map((cents) => cents / 100)
const MEDIA = choices('媒介', '', ['平面', '视频、音频', '户外'])

const read = (field: Schema, text: string): CellValue | undefined => {
  const reading = readValue(field, text, { today: '2026-11-30' })
  return reading.kind === 'value' ? reading.value : undefined
}

type Print = (field: Schema, value: CellValue) => string

const asPrinted: Print = (field, value) => printed(field, value)
const asCell: Print = (field, value) => writeCell(field, value)

const CASES: readonly (readonly [string, Schema, Arbitrary<CellValue>, readonly Print[]])[] = [
  ['a date', date('日期', ''), DATE, [asPrinted, asCell]],
  ['a deadline', deadline('截止', ''), fc.oneof(DATE, fc.constant('待定')), [asPrinted, asCell]],
  ['a moment', dateTime('时间', ''), MOMENT, [asPrinted, asCell]],
  ['a month', { type: 'string', pattern: MONTH_PATTERN }, MONTH, [asPrinted, asCell]],
  [
    'money',
    money('费用（元）', ''),
    CENTS,
    [asPrinted, asCell, (_, yuan) => amount(Number(yuan)), (_, yuan) => inYuan(Number(yuan))],
  ],
  [
    'money in words',
    money('费用（元）', ''),
    CENTS.map(Math.abs),
    [(_, yuan) => moneyInWords(Number(yuan)), (_, yuan) => `人民币${moneyInWords(Number(yuan))}`],
  ],
  ['a percentage', integer('概率（%）', '', [0, 100], '%'), fc.integer({ min: 0, max: 100 }), [asPrinted, asCell]],
  ['days', integer('账期（天）', '', [-999, 999], '天'), fc.integer({ min: -999, max: 999 }), [asPrinted, asCell]],
  [
    'hours',
    number('工时', '', [0, 999], '小时'),
    fc.integer({ min: 0, max: 9999 }).map((tenths) => tenths / 10),
    [asPrinted, asCell],
  ],
  [
    'a figure',
    number('数量', '', [0, 1e9]),
    fc.integer({ min: 0, max: 1e9 }),
    [asPrinted, asCell, (_, value) => figure(Number(value))],
  ],
  ['points', score('分', ''), fc.constantFrom(1, 2, 3, 4, 5), [asPrinted, asCell]],
  ['an option', party('责任方', ''), fc.constantFrom('客户', '本公司', '第三方'), [asPrinted, asCell]],
  ['several options', MEDIA, fc.subarray([...MEDIA.items.enum], { minLength: 1 }), [asPrinted, asCell]],
  ['是 and 否', yesNo('是否', ''), fc.boolean(), [asPrinted, asCell]],
]

test.for(CASES)(
  'law: %s, as we print it, is read back as it was',
  { timeout: LAW_TIMEOUT },
  ([, field, arbitrary, prints]) => {
    holds(
      fc.property(arbitrary, fc.constantFrom(...prints), (value, print) => {
        expect(read(field, print(field, value))).toEqual(value)
      }),
    )
  },
)

test('law: whatever is typed is read as something, without an error', { timeout: LAW_TIMEOUT }, () => {
  const words = fc.constantFrom(
    ...'0123456789年月日号点时分半刻上中下午晚早凌晨周一二三星期元万亿千百块角%：:/-.,，~到（）() 今明后天待定美$¥￥'.split(
      '',
    ),
  )
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 14 }).map((each) => each.join('')),
  )
  holds(
    fc.property(typed, fc.constantFrom(...CASES.map(([, field]) => field)), (text, field) => {
      const reading = readValue(field, text, { today: '2026-11-30', day: '2026-12-01' })
      expect(['value', 'blank', 'unread']).toContain(reading.kind)
      // What is taken is never more than a typed value of the field's kind.
      if (reading.kind === 'value' && (field.type === 'number' || field.type === 'integer'))
        expect(Number.isFinite(reading.value)).toBe(true)
    }),
  )
})

test('figures in Han characters are read, digit by digit and with units', () => {
  expect(hanNumber('二〇二六')).toBe(2026)
  expect(hanNumber('一千零五')).toBe(1005)
  expect(hanNumber('十二')).toBe(12)
  expect(hanNumber('陆拾捌万')).toBe(680_000)
  expect(hanNumber('壹亿贰仟万')).toBe(120_000_000)
  expect(hanNumber('万')).toBeUndefined()
  expect(westernFigures('二○二六年十二月二十三日')).toBe('2026年12月23日')
})

test('every option of every sheet is read as itself, alone and beside all others', async () => {
  const fields = (await loadTemplates()).flatMap(({ schema }) => schemaFields(schema).map((field) => field.schema))
  const lists = fields.filter(({ items }) => items?.enum !== undefined)
  const options = fields.flatMap((field) => (field.enum ?? []).map((each) => [field, each] as const))
  expect(lists.length).toBeGreaterThan(5)
  expect(options.length).toBeGreaterThan(100)
  for (const [field, each] of options) expect(read(field, String(each))).toBe(each)
  for (const field of lists) {
    const all = (field.items?.enum ?? []).map(String)
    for (const each of all) expect(read(field, each)).toEqual([each])
    expect(read(field, all.join('、'))).toEqual(all)
  }
})
