import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCell } from '../../src/forms/cells/write-cell.ts'
import { readValue } from '../../src/reading/read-value.ts'
import type { CellValue } from '../../src/reading/reading.ts'
import type { Schema } from '../../src/templates/define-template.ts'
import {
  choices,
  date,
  dateTime,
  integer,
  money,
  number,
  option,
  phone,
  score,
  text,
  yesNo,
} from '../../src/templates/vocabulary.ts'

const CONTEXT = { today: '2026-11-20' }
const DUE = date('截止', '')
const START = dateTime('开始', '')
const COST = money('金额', '')
const DAYS = integer('天数', '', [0, 365], '天')
const SHARE = number('占比', '', [0, 100], '%')
const STATUS = option('状态', '', ['未开始', '停用（书面）', '进行中'])
const MEDIA = choices('媒介', '', ['平面', '视频、音频', '户外'])

const value = (field: Schema, given: string): CellValue | undefined => {
  const read = readValue(field, given, CONTEXT)
  return read.kind === 'value' ? read.value : undefined
}

const why = (field: Schema, given: string): string | undefined => {
  const read = readValue(field, given, CONTEXT)
  return read.kind === 'unread' ? read.why : undefined
}

describe('a date', () => {
  test.for([
    ['2026-12-01', '2026-12-01'],
    ['2026/12/1', '2026-12-01'],
    ['2026/12/1 0:00:00', '2026-12-01'],
    ['2026-12-01T00:00:00.000Z', '2026-12-01'],
    ['12月1日', '2026-12-01'],
    ['2026年12月1日', '2026-12-01'],
    ['2026年12月1日星期二', '2026-12-01'],
    ['2026-12-01（周二）', '2026-12-01'],
    ['二〇二六年十二月一日', '2026-12-01'],
    ['二○二六年十一月二十三日', '2026-11-23'],
    ['11.23', '2026-11-23'],
    ['46357', '2026-12-01'],
    ['26/12/1', '2026-12-01'],
    ['11/23/2026', '2026-11-23'],
    ['23/11/2026', '2026-11-23'],
    ['２０２６／１２／１', '2026-12-01'],
  ] as const)('written as %s is %s', ([given, expected]) => {
    expect(value(DUE, given)).toBe(expected)
  })

  test('that may be two days is neither', () => {
    expect(why(DUE, '12/1/2026')).toBe('看不出“12/1/2026”是哪一天，请写成 2026-11-20 这样')
  })

  test('is no moment, and no word', () => {
    expect(why(DUE, '2026-12-01 14:00')).toBe('“2026-12-01 14:00”带了时间，这里只要日期')
    expect(why(DUE, '下周')).toBe('看不出“下周”是哪一天，请写成 2026-11-20 这样')
  })
})

describe('a moment', () => {
  test.for([
    ['2026/12/1 14:00', '2026-12-01 14:00'],
    ['2026/12/1 14:00:59', '2026-12-01 14:00'],
    ['2026/12/1 2:30 PM', '2026-12-01 14:30'],
    ['2026/12/1 12:05 AM', '2026-12-01 00:05'],
    ['2026年12月1日 下午2:30', '2026-12-01 14:30'],
    ['2026年12月1日 上午9:30', '2026-12-01 09:30'],
    ['2026-12-01（周二） 14:00', '2026-12-01 14:00'],
    ['46357.5833333', '2026-12-01 14:00'],
    ['46357.9999999', '2026-12-02 00:00'],
    ['12月1日14点', '2026-12-01 14:00'],
  ] as const)('written as %s is %s', ([given, expected]) => {
    expect(value(START, given)).toBe(expected)
  })

  test('needs its time', () => {
    expect(why(START, '2026/12/1')).toBe('“2026/12/1”没有时间，请写成 2026-12-01 14:00 这样')
  })
})

describe('money', () => {
  test.for([
    ['1200', 1200],
    ['1,200.50', 1200.5],
    ['1，200', 1200],
    ['¥ 680,000.00', 680_000],
    ['￥1200元', 1200],
    ['RMB 1200', 1200],
    ['１２００', 1200],
    ['1.2万', 12_000],
    ['68 万元', 680_000],
    ['1.1亿元', 110_000_000],
    ['(¥ 300.00)', -300],
    ['（300）', -300],
    ['-¥300', -300],
    ['¥-300', -300],
    ['0', 0],
    ['.5', 0.5],
  ] as const)('written as %s is %s', ([given, expected]) => {
    expect(value(COST, given)).toBe(expected)
  })

  test.for(['约 5 万', '3–5 万', '1,23', '12,34,567', '1.2.3', '万', '1200 美元', '面议', '-', '—', '无'])(
    'written as %s is no figure',
    (given) => {
      expect(value(COST, given)).toBeUndefined()
    },
  )

  test('that lost its digits, or didn’t fit its column, says so', () => {
    expect(why(COST, '1.2E+05')).toBe('“1.2E+05”是缩写的数，位数不全，请先把单元格改成“数值”格式')
    expect(why(COST, '######')).toBe('那一列太窄，只复制到了 ####，请拉宽再复制')
  })
})

test('a figure takes the unit of its field, and no other', () => {
  expect(value(DAYS, '30 天')).toBe(30)
  expect(value(SHARE, '15%')).toBe(15)
  expect(why(DAYS, '30%')).toBe('看不出“30%”是多少，请只写数字，例如 1200')
  expect(why(DAYS, '1.5')).toBe('“1.5”不是整数')
})

describe('是 and 否', () => {
  test.for([
    ['是', true],
    ['√', true],
    ['✔️', true],
    ['TRUE', true],
    ['Ｙ', true],
    ['1', true],
    ['否', false],
    ['×', false],
    ['FALSE', false],
    ['没有', false],
  ] as const)('written as %s', ([given, expected]) => {
    expect(value(yesNo('', ''), given)).toBe(expected)
  })

  test('are not guessed', () => {
    expect(why(yesNo('', ''), '也许')).toBe('看不出“也许”是“是”还是“否”')
  })
})

test('an option is known by its text, whatever the width of its brackets', () => {
  expect(value(STATUS, '停用(书面)')).toBe('停用（书面）')
  expect(value(STATUS, ' 进行中 ')).toBe('进行中')
  expect(why(STATUS, '做完')).toBe('没有“做完”这个选项，可以填未开始、停用（书面）、进行中')
  expect(value(score('', ''), '4 分')).toBe(4)
})

test('several options are parted by any usual mark, in the order of the list, each once', () => {
  expect(value(MEDIA, '户外、平面，户外')).toEqual(['平面', '户外'])
  expect(value(MEDIA, '视频、音频；户外')).toEqual(['视频、音频', '户外'])
  expect(value(MEDIA, '视频，音频')).toBeUndefined()
  expect(why(MEDIA, '平面、电台')).toBe('没有“电台”这个选项，可以填平面、视频、音频、户外')
})

test('text stays as it is, but for what can’t be printed', () => {
  expect(value(text('', '', 40), '—')).toBe('—')
  expect(value(text('', '', 40), ' 一\r\n二\u0000 ')).toBe('一\n二')
  const oneLine = readValue(text('', '', 40), '一\n二', { ...CONTEXT, keepLines: false })
  expect(oneLine).toEqual({ kind: 'value', value: '一 二' })
  expect(value(phone('', ''), '０１０－００００－０００２')).toBe('010-0000-0002')
})

test('nothing comes of nothing', () => {
  for (const field of [DUE, COST, STATUS, MEDIA, text('', '', 40)]) {
    expect(readValue(field, ' \n', CONTEXT)).toEqual({ kind: 'blank' })
  }
})

test('what is written is read back', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  const cases: readonly (readonly [Schema, fc.Arbitrary<CellValue>])[] = [
    [DUE, day.map((each) => each.toISOString().slice(0, 10))],
    [START, day.map((each) => each.toISOString().slice(0, 16).replace('T', ' '))],
    [COST, fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }).map((cents) => cents / 100)],
    [DAYS, fc.integer({ min: -1000, max: 1000 })],
    [yesNo('', ''), fc.boolean()],
    [STATUS, fc.constantFrom(...STATUS.enum)],
    [MEDIA, fc.subarray([...MEDIA.items.enum], { minLength: 1 })],
  ]
  for (const [field, arbitrary] of cases) {
    fc.assert(
      fc.property(arbitrary, (given) => {
        expect(value(field, writeCell(field, given))).toEqual(given)
      }),
    )
  }
})

test('whatever stands in a cell is read as something, without an error', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom<Schema>(DUE, START, COST, DAYS, SHARE, STATUS, MEDIA),
      (given, field) => {
        expect(['value', 'blank', 'unread']).toContain(readValue(field, given, CONTEXT).kind)
      },
    ),
  )
})
