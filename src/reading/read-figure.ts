/*
 * A figure for a field: its sign, its currency, its unit, and what is no figure at all.
 */
import type { Schema } from '../templates/define-template.ts'
import { figure } from '../templates/figures.ts'
import { type Amount, readAmount } from './amount.ts'
import { readPercent } from './percent.ts'
import { plain } from './plain.ts'
import { readOption } from './read-option.ts'
import { type Choice, quoted, type Reading, unread, valued } from './reading.ts'
import { isMoney, isPercent, unitFactor, unitsOf } from './units.ts'

/** A figure as people write it: `¥ 1,200.00`, `1.2万元`, `（300）`, `３０ 天`, `百分之三十五`. */
export const readFigure = (field: Schema, text: string): Reading => {
  if (field.enum !== undefined) return readOption(field.enum, text)
  // A space means something between figures alone: 1 200.
  const simple = plain(text).replace(/(?<!\d) | (?!\d)/g, '')
  return (
    abbreviated(field, text, simple) ??
    foreign(field, text, simple) ??
    rough(field, text, simple) ??
    percentage(field, text, simple) ??
    signed(field, text, simple)
  )
}

const abbreviated = (field: Schema, text: string, simple: string): Reading | undefined => {
  if (!/^[-+]?[\d.]+e[-+]?\d+$/i.test(simple)) return undefined
  const value = Number(simple)
  const choices = Number.isFinite(value) && Math.abs(value) < 1e12 ? toChoices(field, [value]) : []
  return unread(`${quoted(text)}是缩写的数，位数不全，请先把单元格改成“数值”格式`, choices)
}

const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/HK\$|HKD|港[币元]/i, '港币'],
  [/NT\$|TWD|新?台币/i, '新台币'],
  [/US\$|USD|\$|美[元金]|美刀|刀$/i, '美元'],
  [/€|EUR|欧元/i, '欧元'],
  [/£|GBP|英镑/i, '英镑'],
  [/JPY|円|日[元圆]/i, '日元'],
  [/KRW|₩|韩[元币]/i, '韩元'],
  [/SGD|新加坡元|新币/i, '新加坡元'],
  [/AUD|澳元|澳币/i, '澳元'],
]

// Another currency is never taken for yuan, whatever the field counts.
const foreign = (field: Schema, text: string, simple: string): Reading | undefined => {
  const found = FOREIGN.find(([mark]) => mark.test(simple))
  if (found === undefined) return undefined
  const ask = isMoney(field) ? '请换算成人民币再填' : '请只写数字，例如 1200'
  return unread(`${quoted(text)}是${found[1]}，${ask}`)
}

const ROUGH =
  /^(?:大?约|大概|近|将近|差不多|不到|超过|至少|最多|>|<|≥|≤|≈|~)\s?|(?:左右|上下|以上|以下|以内|起|\+|[多余来几](?=[元块万]?$))\s?(?<kept>[元块万]?)$/g

// A span, or something about as large: there is one figure to be filled in.
const rough = (field: Schema, text: string, simple: string): Reading | undefined => {
  const span = /^(?<from>.*\d.*?|[^-]*[一二两三四五六七八九十百千万]+[^-]*)\s?[-~至到]\s?(?<to>[^-~至到]+)$/.exec(
    simple,
  )?.groups
  if (span !== undefined) {
    const to = bare(field, span['to'] ?? '')
    const shared = /(?<shared>十亿|千万|百万|亿|万|千|百|[kw])[^\d]*$/i.exec(span['to'] ?? '')?.groups?.['shared'] ?? ''
    const from = bare(
      field,
      /[万千百亿kw]/i.test(span['from'] ?? '') ? (span['from'] ?? '') : `${numberPart(span['from'])}${shared}`,
    )
    const ends = [from?.all[0], to?.all[0]].filter((value) => value !== undefined)
    if (ends.length === 2) return unread(`${quoted(text)}是一个范围，这里只填一个数`, toChoices(field, ends))
  }
  const kept = simple.replace(ROUGH, '$<kept>').trim()
  if (kept === simple) return undefined
  const amount = bare(field, kept)
  return amount && unread(`${quoted(text)}是个大概的数，请写准`, toChoices(field, amount.all))
}

const numberPart = (text = ''): string => text.replace(/[^\d.,]+$/, '')

const percentage = (field: Schema, text: string, simple: string): Reading | undefined => {
  const percent = readPercent(simple)
  if (isPercent(field)) return percent === undefined ? asPercent(field, text, simple) : inRange(field, text, percent)
  if (percent === undefined) return undefined
  if (unitsOf(field).length === 0) return told(field, percent.value)
  return unread(isMoney(field) ? `${quoted(text)}是百分比，这里要的是金额，例如 1200` : noFigure(text))
}

const inRange = (
  field: Schema,
  text: string,
  { value, plainly }: { readonly value: number; readonly plainly: boolean },
): Reading => {
  if (field.type === 'integer' && !Number.isInteger(value)) return notWhole(field, text, value)
  return plainly ? valued(value) : told(field, value)
}

// 0.35 in a field of percents is 35 % to a spreadsheet, and 0.35 % to who takes it at its word.
const asPercent = (field: Schema, text: string, simple: string): Reading | undefined => {
  if (!/^-?(?:0?\.\d+|1(?:\.0+)?)$/.test(simple)) return undefined
  const value = Number(simple)
  const hundredfold = Number((value * 100).toPrecision(12))
  if (Math.abs(value) < 1) {
    const choices = field.type === 'integer' ? [hundredfold].filter(Number.isInteger) : [hundredfold, value]
    return unread(`${quoted(text)}看不准是百分之几`, toChoices(field, choices))
  }
  return valued(value, `读作 ${shown(field, value)}`, toChoices(field, [hundredfold]))
}

const signed = (field: Schema, text: string, simple: string): Reading => {
  const owed = /^\((?<inner>[^()]+)\)$/.exec(simple)?.groups?.['inner']
  const behind = /^(?<inner>[^-]+)-$/.exec(simple)?.groups?.['inner']
  const amount = bare(field, owed ?? behind ?? simple)
  if (amount === undefined) return unread(noFigure(text))
  // Accounts write what is owed in brackets.
  const all = amount.all.map((value) => (owed === undefined && behind === undefined ? value : -Math.abs(value)))
  const [first = 0, ...others] = all.map((value) => (value === 0 ? 0 : value))
  if (!amount.sure || behind !== undefined) return unread(`看不准${quoted(text)}是多少`, toChoices(field, all))
  if (field.type === 'integer' && !Number.isInteger(first)) return notWhole(field, text, first)
  // 1.200 is 1,200 in half of Europe.
  if (isMoney(field) && /^-?[1-9]\d{0,2}\.\d{3}$/.test(String(simple))) return told(field, first, [first * 1000])
  return amount.told ? told(field, first, others) : valued(first)
}

const noFigure = (text: string): string => `看不出${quoted(text)}是多少，请只写数字，例如 1200`

const notWhole = (field: Schema, text: string, value: number): Reading =>
  unread(`${quoted(text)}不是整数`, toChoices(field, [Math.floor(value), Math.ceil(value)]))

const BEFORE = /^(?<sign>[-+负减])?\s?(?:¥|rmb|cny|人民币|金额|共计?|合计)?:?\s?(?<inner>[-+])?\s?(?<rest>.*)$/i

// The figure without sign, currency and unit.
const bare = (field: Schema, text: string): Amount | undefined => {
  const { sign, inner, rest = '' } = BEFORE.exec(text.trim())?.groups ?? {}
  if (sign !== undefined && inner !== undefined) return undefined
  const negative = /[-负减]/.test(`${sign ?? ''}${inner ?? ''}`)
  const amount = withUnit(field, rest.replace(/(?:rmb|cny|人民币)$/i, '').trim())
  return amount && negative ? { ...amount, all: amount.all.map((value) => -value) } : amount
}

const withUnit = (field: Schema, text: string): Amount | undefined => {
  const whole = readAmount(text)
  if (whole !== undefined) return whole
  for (const unit of unitsOf(field)) {
    if (!text.toLowerCase().endsWith(unit) || text.length === unit.length) continue
    const amount = readAmount(text.slice(0, -unit.length).trim().replace(/个$/, ''))
    const factor = unitFactor(field, unit)
    if (amount === undefined) continue
    return factor === 1
      ? amount
      : { ...amount, all: amount.all.map((value) => Number((value * factor).toPrecision(12))), told: true }
  }
  return undefined
}

const told = (field: Schema, value: number, others: readonly number[] = []): Reading =>
  valued(value, `读作 ${shown(field, value)}`, toChoices(field, others))

const toChoices = (field: Schema, values: readonly number[]): readonly Choice[] =>
  [...new Set(values)].map((value) => ({ value, text: shown(field, value) }))

const shown = (field: Schema, value: number): string => `${figure(value)}${isPercent(field) ? '%' : ''}`
