import type { Schema } from '../../templates/define-template.ts'
import { round } from '../../templates/figures.ts'
import { halfWidth } from '../normalise.ts'
import { type CellRead, quoted, unread, valued } from './cell-read.ts'
import { readOption } from './read-option.ts'

/** A figure as it is written in a spreadsheet: `¥ 1,200.00`, `1.2万元`, `（300）`, `３０ 天`. */
export const readFigure = (field: Schema, text: string): CellRead => {
  if (field.enum !== undefined) return readOption(field.enum, text)
  const plain = halfWidth(text).replace(/\s/g, '')
  if (/^[-+]?[\d.]+e[-+]?\d+$/i.test(plain))
    return unread(`${quoted(text)}是缩写的数，位数不全，请先把单元格改成“数值”格式`)
  const value = numberIn(plain, field['x-unit'])
  if (value === undefined) return unread(`看不出${quoted(text)}是多少，请只写数字，例如 1200`)
  if (field.type === 'integer' && !Number.isInteger(value)) return unread(`${quoted(text)}不是整数`)
  return valued(value)
}

const TIMES: Readonly<Record<string, number>> = { k: 1e3, 千: 1e3, w: 1e4, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 }

const SHAPE =
  /^(?<sign>[-+])?(?:[¥￥]|rmb|cny|人民币)?(?<inner>[-+])?(?<figures>[\d,，]*\.?\d*)(?<times>百万|千万|[kw千万亿])?(?<unit>.*)$/i

const numberIn = (text: string, unit: string | undefined): number | undefined => {
  // Accounts write what is owed in brackets.
  const owed = /^\((?<amount>[^()]+)\)$/.exec(text)?.groups?.['amount']
  const parts = SHAPE.exec(owed ?? text)?.groups
  if (parts === undefined || !isUnit(parts['unit'] ?? '', unit)) return undefined
  const amount = ungrouped(parts['figures'] ?? '')
  if (amount === undefined) return undefined
  const negative = owed !== undefined || parts['sign'] === '-' || parts['inner'] === '-'
  const factor = TIMES[parts['times']?.toLowerCase() ?? ''] ?? 1
  // 1.2 万 must not become 12,000.000000000002.
  const value = factor === 1 ? amount : round(amount * factor, 4)
  return negative && value !== 0 ? -value : value
}

// Money is in yuan everywhere; another unit may be repeated behind the figure, never be a different one.
const isUnit = (written: string, unit: string | undefined): boolean =>
  written === '' || written === unit || (unit === '元' && /^(?:元|圆|块|元整|元人民币)$/.test(written))

// Commas stand between thousands, or they mean something else.
const ungrouped = (figures: string): number | undefined => {
  const plain = figures.replaceAll('，', ',')
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$|^\.\d+$/.test(plain)) return undefined
  const value = Number(plain.replaceAll(',', ''))
  return Number.isFinite(value) ? value : undefined
}
