/*
 * Units that stand with the headings of a table from elsewhere: “应收金额（万元）”, “单位：万元” above it all.
 */
import type { Cell, Row } from '../../grid/cell.ts'
import { isMoney } from '../../reading/units.ts'
import type { Column } from './cell-read.ts'

const TIMES = ['千万', '百万', '十万', '亿', '万', '千', 'k'].join('|')
const MONEY = [
  '元',
  '圆',
  '美元',
  '美金',
  'usd',
  'us\\$',
  '\\$',
  '港元',
  '港币',
  'hkd',
  '欧元',
  'eur',
  '€',
  '日元',
  'jpy',
  '英镑',
  'gbp',
]
const OTHERS = ['小时', '分钟', '分', '工作日', '天', '日', '周', '个月', '月', '年', '%', '人天', '人日']

// In brackets at the end, after 单位, or after a stroke: 金额/万元. What stands after 元/ is no unit of the figure.
const BEGINS = /(?:[（([【]|单位[:：]?|\/(?=[^/]*[元圆]$))\s*(?:人民币|rmb|单位[:：])?\s*/.source
const IN_HEADING = new RegExp(`${BEGINS}(${TIMES})?\\s*(${[...MONEY, ...OTHERS].join('|')})?\\s*[）)\\]】]?$`, 'i')
const ABOVE = new RegExp(`${/(?:单位|币种)\s*[:：]\s*(?:人民币)?\s*/.source}(${TIMES})\\s*[元圆]`, 'i')
const SAME: Readonly<Record<string, string>> = { 圆: '元', 分: '分钟', 日: '天', 人日: '人天', 个月: '月' }

/** A unit as a heading says it. */
interface Unit {
  /** `万`: each figure is so many times as much; empty for once. */
  readonly times: string
  /** `元`, `小时`; empty where only the multiple is said, as in “（万）”. */
  readonly of: string
}

const unitOf = (title: string): Unit | undefined => {
  const [, times = '', of = ''] = IN_HEADING.exec(title.trim()) ?? []
  return times === '' && of === '' ? undefined : { times, of: SAME[of] ?? of.toLowerCase() }
}

/** Whether a heading's unit is another than the field's, so that it means something else: dollars, minutes for hours. */
export const isOtherUnit = (title: string, { title: own, field }: Column): boolean => {
  if (!isNumber(field)) return false
  const [said, ours] = [unitOf(title), unitOf(own)?.of || (field['x-unit'] ?? '')]
  return said !== undefined && said.of !== '' && ours !== '' && KNOWN.has(ours) && said.of !== ours
}

const KNOWN: ReadonlySet<string> = new Set(['元', '小时', '分钟', '天', '周', '月', '年', '%'])

const isNumber = ({ type, enum: options }: Column['field']): boolean =>
  (type === 'number' || type === 'integer') && options === undefined

/** The rows with the units of their headings behind each figure that says none, so that they are read with it. */
export const withUnits = (rows: readonly Row[], { titles, above, columns }: Head): readonly Row[] => {
  const all = ABOVE.exec(above.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n'))?.[1] ?? ''
  const times = columns.map((column, at) => {
    if (column === undefined || !isNumber(column.field)) return ''
    const own = unitOf(titles[at] ?? '')
    return own?.times || (own === undefined && countsMoney(column) ? all : '')
  })
  if (times.every((unit) => unit === '')) return rows
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell, at) => scaled(cell, times[at] ?? '')) }))
}

/** What stands over the rows. */
interface Head {
  readonly titles: readonly string[]
  readonly above: readonly Row[]
  readonly columns: readonly (Column | undefined)[]
}

const countsMoney = ({ title, field }: Column): boolean => isMoney(field) || /元[）)]?$/.test(title)

const scaled = (cell: Cell, times: string): Cell => {
  const { exact, text, fault } = cell
  const plain = (exact ?? text).replace(/[\s,，¥￥]/g, '').replace(/^\((.*)\)$/, '-$1')
  if (times === '' || fault !== undefined || !/^-?\d+(?:\.\d+)?$/.test(plain) || Number(plain) === 0) return cell
  const { exact: _, ...rest } = cell
  return { ...rest, text: `${plain}${times}` }
}
