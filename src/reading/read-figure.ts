/*
 * A figure for a field: its sign, its currency, its unit, and what is no figure at all.
 */
import type { Schema } from '../templates/define-template.ts'
import { figure, round } from '../templates/figures.ts'
import { type Amount, readAmount } from './amount.ts'
import { inDays, inMinutes } from './duration.ts'
import { readPercent, unsurePercents } from './percent.ts'
import { plain } from './plain.ts'
import { readOption } from './read-option.ts'
import { type Choice, quoted, type Reading, unread, valued } from './reading.ts'
import { countUnit, isMoney, isPercent, unitFactor, unitsOf, withoutMeasure } from './units.ts'

/** A figure as people write it: `¥ 1,200.00`, `1.2万元`, `（300）`, `３０ 天`, `百分之三十五`. */
export const readFigure = (field: Schema, text: string): Reading => {
  if (field.enum !== undefined) return readOption(field.enum, text)
  // A space means something between figures alone: 1 200.
  const simple = bracketsAround(plain(text).replace(/(?<!\d) | (?!\d)/g, ''))
  return (
    abbreviated(field, text, simple) ??
    foreign(field, text, simple) ??
    rough(field, text, simple) ??
    percentage(field, text, simple) ??
    signed(field, text, simple) ??
    lasting(field, text, simple) ??
    noted(field, text, simple) ??
    unread(noFigure(text))
  )
}

// ¥(1,200), (1,200)元: the brackets are the sign.
const bracketsAround = (text: string): string =>
  text.replace(/^(?<before>¥|rmb|cny)?\((?<inner>[^()]*\d[^()]*)\)(?<after>元|圆|块)?$/i, (...found) => {
    const { before = '', inner = '', after = '' }: Record<string, string | undefined> = Object(found.at(-1))
    return `(${before}${inner}${after})`
  })

// 一个半小时 in a field of hours, 一个月 in one of days.
const lasting = (field: Schema, text: string, simple: string): Reading | undefined => {
  const unit = countUnit(field)
  if (unit === '天') {
    const days = inDays(simple)
    return days === undefined ? undefined : unread(`${quoted(text)}写的不是天数`, toChoices(field, [days]))
  }
  const time = unit === '小时' || unit === '分钟' ? inMinutes(simple) : undefined
  if (time === undefined) return undefined
  const value = unit === '小时' ? round(time.minutes / 60) : time.minutes
  if (!time.sure || (field.type === 'integer' && !Number.isInteger(value)))
    return unread(`看不准${quoted(text)}是多少${unit}`, toChoices(field, [value]))
  return told(field, value)
}

// What is said of a figure may change what it counts: 不含税, a month.
const NOTED =
  /[([]?(?:不?含税价?|未税价?|税[前后])[)\]]?|(?:元|块)?(?:\/|每)(?:年|月|日|天|周|次|季度?|小时|人|件|套|个|张|份)$/g

const noted = (field: Schema, text: string, simple: string): Reading | undefined => {
  if (simple === '免费' && isMoney(field)) return unread(`看不准${quoted(text)}是不是 0`, toChoices(field, [0]))
  const kept = simple.replace(NOTED, '')
  const amount = kept === simple ? undefined : bare(field, kept)
  return amount && unread(`${quoted(text)}里除了数还有别的话，看准了再填`, toChoices(field, amount.all))
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
  if (isPercent(field))
    return percent === undefined
      ? (asPercent(field, text, simple) ?? between(field, text, simple))
      : inRange(field, text, percent)
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

// 三七开 leaves open whose share it is; a third is no figure with an end.
const between = (field: Schema, text: string, simple: string): Reading | undefined => {
  const values = unsurePercents(simple).map((value) => (field.type === 'integer' ? Math.round(value) : value))
  return values.length === 0 ? undefined : unread(`${quoted(text)}看不准是百分之几`, toChoices(field, values))
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

const signed = (field: Schema, text: string, simple: string): Reading | undefined => {
  const owed = /^\((?<inner>[^()]+)\)$/.exec(simple)?.groups?.['inner']
  const behind = /^(?<inner>[^-]+)-$/.exec(simple)?.groups?.['inner']
  const amount = bare(field, owed ?? behind ?? simple)
  if (amount === undefined) return undefined
  // Accounts write what is owed in brackets.
  const all = amount.all.map((value) => (owed === undefined && behind === undefined ? value : -Math.abs(value)))
  const [first = 0, ...others] = all.map((value) => (value === 0 ? 0 : value))
  if (!amount.sure || behind !== undefined) return unread(`看不准${quoted(text)}是多少`, toChoices(field, all))
  if (field.type === 'integer' && !Number.isInteger(first)) return notWhole(field, text, first)
  // 1.200 is 1,200 in half of Europe.
  if (isMoney(field) && /^-?[1-9]\d{0,2}\.\d{3}$/.test(String(simple))) return told(field, first, [first * 1000])
  // A sign that stands in brackets is no sign to everybody.
  return amount.told || owed !== undefined ? told(field, first, others) : valued(first)
}

const noFigure = (text: string): string => `看不出${quoted(text)}是多少，请只写数字，例如 1200`

const notWhole = (field: Schema, text: string, value: number): Reading =>
  unread(`${quoted(text)}不是整数`, toChoices(field, [Math.floor(value), Math.ceil(value)]))

const BEFORE =
  /^(?<sign>[-+负减])?\s?(?:¥|rmb|cny|人民币(?:\(?大写\)?)?|(?:合同|报价|优惠)?[金总]额|总[价计]|大写|共计?|合计)?:?\s?(?<inner>[-+])?\s?(?<rest>.*)$/i

// The figure without sign, currency and unit.
const bare = (field: Schema, text: string): Amount | undefined => {
  const { sign, inner, rest = '' } = BEFORE.exec(text.trim())?.groups ?? {}
  if (sign !== undefined && inner !== undefined) return undefined
  const negative = /[-负减]/.test(`${sign ?? ''}${inner ?? ''}`)
  const amount = withUnit(field, rest.replace(/(?:rmb|cny|人民币)$/i, '').trim())
  return amount && negative ? { ...amount, all: amount.all.map((value) => -value) } : amount
}

const withUnit = (field: Schema, text: string): Amount | undefined => {
  const whole = readAmount(text) ?? measured(field, text)
  if (whole !== undefined) return whole
  for (const unit of unitsOf(field)) {
    if (!text.toLowerCase().endsWith(unit) || text.length === unit.length) continue
    const amount = readAmount(text.slice(0, -unit.length).trim().replace(/个$/, ''))
    const factor = unitFactor(field, unit)
    if (amount === undefined) continue
    return factor === 1 ? amount : { ...amount, all: amount.all.map((value) => round(value * factor)), told: true }
  }
  return undefined
}

// 3套, where the field counts whatever stands beside it.
const measured = (field: Schema, text: string): Amount | undefined => {
  const kept = unitsOf(field).length === 0 ? withoutMeasure(text) : text
  const amount = kept === text ? undefined : readAmount(kept)
  return amount && { ...amount, told: true }
}

const told = (field: Schema, value: number, others: readonly number[] = []): Reading =>
  valued(value, `读作 ${shown(field, value)}`, toChoices(field, others))

const toChoices = (field: Schema, values: readonly number[]): readonly Choice[] =>
  [...new Set(values)].map((value) => ({ value, text: shown(field, value) }))

const shown = (field: Schema, value: number): string => `${figure(value)}${isPercent(field) ? '%' : ''}`
