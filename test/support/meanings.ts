/*
 * What people write, and what it means in which field.
 */
import type { Schema } from '../../src/templates/define-template.ts'
import {
  date,
  dateTime,
  deadline,
  integer,
  money,
  option,
  party,
  pastDate,
  yesNo,
} from '../../src/templates/vocabulary.ts'

/** The day on which they are read. */
export const TODAY = '2026-11-30' // a Monday

/** A field of each kind. */
export const FIELDS = {
  start: dateTime('开始', ''),
  day: date('日期', ''),
  due: deadline('截止', ''),
  paid: pastDate('开票日', ''),
  fee: money('费用（元）', '', -99_999_999),
  chance: integer('概率（%）', '', [0, 100], '%'),
  side: party('责任方', ''),
  state: option('状态', '', ['未开始', '进行中', '已完成']),
  changed: yesNo('是否变化', ''),
} satisfies Readonly<Record<string, Schema>>

/** Which of the fields. */
export type Field = keyof typeof FIELDS

/** A sheet of the fields. */
export const schema: Schema = { type: 'object', properties: FIELDS }

/** What a text means; `undefined` where it is asked about or refused. */
export const MEANINGS: readonly (readonly [Field, string, unknown])[] = [
  ['start', '12月1日 中午1点', '2026-12-01 13:00'],
  ['start', '12月1日 中午12点', '2026-12-01 12:00'],
  ['start', '12月1日 晚上12点', '2026-12-02 00:00'],
  ['start', '12月1日 晚上12点半', '2026-12-02 00:30'],
  ['start', '12月1日 凌晨12点', '2026-12-01 00:00'],
  ['start', '12月1日 半夜12点', '2026-12-02 00:00'],
  ['start', '12月1日 晚8点', '2026-12-01 20:00'],
  ['start', '12月1日 傍晚6点', '2026-12-01 18:00'],
  ['start', '12月1日下午3点一刻', '2026-12-01 15:15'],
  ['start', '12月1日 下午十二点半', '2026-12-01 12:30'],
  ['start', '12月1日 2:30 PM', '2026-12-01 14:30'],
  ['start', '12月1日 14:30:00', '2026-12-01 14:30'],
  ['start', '12月1日 24:00', '2026-12-02 00:00'],
  ['start', '12/1(二)14:00', '2026-12-01 14:00'],
  ['start', '２０２６年１２月１日　１４：００', '2026-12-01 14:00'],
  ['start', '二〇二六年十二月一日下午两点半', '2026-12-01 14:30'],
  ['start', '2026-12-01T06:00:00Z', '2026-12-01 14:00'],
  ['start', '2026-12-01T14:00:00+08:00', '2026-12-01 14:00'],
  ['start', '明天下午3点', '2026-12-01 15:00'],
  ['start', '下周三 10:00', '2026-12-09 10:00'],
  ['start', '12月1日 晚上1点', undefined],
  ['start', '12月1日 半夜1点', undefined],
  ['start', '12月1日 14:00-16:00', undefined],
  ['start', '12月1日 25:00', undefined],
  ['start', '12月1日', undefined],
  ['day', '2026.12.1', '2026-12-01'],
  ['day', '20261201', '2026-12-01'],
  ['day', '二〇二六年十二月一日', '2026-12-01'],
  ['day', '12月3日前', '2026-12-03'],
  ['day', '本周五', '2026-12-04'],
  ['day', '下月底', '2026-12-31'],
  ['day', '周末', undefined],
  ['day', '下周', undefined],
  ['day', '12/1/2026', undefined],
  ['day', '2026-02-30', undefined],
  ['due', '3/5', '2027-03-05'],
  ['due', '11/28', '2026-11-28'],
  ['due', '待定', '待定'],
  ['due', 'TBD', '待定'],
  ['due', '尽快', undefined],
  ['due', '节后', undefined],
  ['paid', '3/5', '2026-03-05'],
  ['paid', '3月5日', '2026-03-05'],
  ['fee', '1.2万', 12_000],
  ['fee', '12,000元', 12_000],
  ['fee', '￥１２，０００', 12_000],
  ['fee', 'RMB 1,200.50', 1200.5],
  ['fee', '1亿2000万', 120_000_000],
  ['fee', '三万五', 35_000],
  ['fee', '人民币陆拾捌万元整', 680_000],
  ['fee', '壹仟贰佰元伍角', 1200.5],
  ['fee', '（300）', -300],
  ['fee', '－300', -300],
  ['fee', '1,2', undefined],
  ['fee', '12,00', undefined],
  ['fee', '1.200,50', undefined],
  ['fee', '1e3', undefined],
  ['fee', '3-5万', undefined],
  ['fee', '约3万', undefined],
  ['fee', '35%', undefined],
  ['fee', '$1,200', undefined],
  ['fee', 'HK$300', undefined],
  ['chance', '35%', 35],
  ['chance', '３５％', 35],
  ['chance', '百分之三十五', 35],
  ['chance', '三成', 30],
  ['chance', '100%', 100],
  ['chance', '0.35', undefined],
  ['side', '甲方', '客户'],
  ['side', '我司', '本公司'],
  ['side', '供应商', '第三方'],
  ['side', '双方', undefined],
  ['state', '做完了', '已完成'],
  ['changed', '有', true],
  ['changed', '☐', false],
  ['changed', '也许', undefined],
]
