/*
 * The unit of a field: `x-unit`, or what its label says in brackets. It may be repeated behind the figure.
 */
import type { Schema } from '../templates/define-template.ts'

const SAME: Readonly<Record<string, readonly string[]>> = {
  元: ['元整', '元人民币', '块钱', '元', '圆', '块', '(含税)'],
  天: ['天', '日', '自然日'],
  个工作日: ['个工作日', '工作日', '天'],
  工作日: ['个工作日', '工作日', '天'],
  小时: ['个小时', '小时', '个钟头', '钟头', '个钟', 'h', 'hours', 'hour', '分钟', 'min'],
  分钟: ['分钟', 'min', '分', '个小时', '小时'],
  人: ['人', '个人', '名', '位'],
  轮: ['轮', '次'],
  个月: ['个月', '月'],
  月: ['个月', '月'],
  件: ['件', '个', '套', '张'],
}

/** What may stand behind a figure of the field, the longest first. Empty where the field names no unit. */
export const unitsOf = (field: Schema): readonly string[] => {
  const units = [field['x-unit'], ...labelUnits(field)].filter((unit) => unit !== undefined)
  return [...new Set(units.flatMap((unit) => [unit, ...(SAME[unit] ?? [])]))].sort((a, b) => b.length - a.length)
}

/** Whether the field counts money. */
export const isMoney = (field: Schema): boolean => field['x-unit'] === '元'

/** Whether the field counts hundredths. */
export const isPercent = (field: Schema): boolean => field['x-unit'] === '%' || labelUnits(field).includes('%')

// What things are counted by.
const MEASURE = /(?<=[\d一二两三四五六七八九十百千万])[个件套份本张项次块支条款页名位轮台部场篇组版只幅枚]$/

/** A figure without the word that things are counted by: 3套 → 3. */
export const withoutMeasure = (text: string): string => text.replace(MEASURE, '')

/** What a figure of the field counts, as its schema or its label says; undefined where it says nothing. */
export const countUnit = (field: Schema): string | undefined => field['x-unit'] ?? labelUnits(field)[0]

/** What a figure with that unit is multiplied by: 90 分钟 are 1.5 小时. */
export const unitFactor = (field: Schema, unit: string): number => {
  const own = field['x-unit'] ?? labelUnits(field)[0] ?? ''
  if (own === '小时' && /分钟|min/.test(unit)) return 1 / 60
  return (own === '分钟' || field.title === '分钟') && /小时/.test(unit) ? 60 : 1
}

// “金额（元，含税）” counts yuan, “薪酬预算（元/月）” yuan a month, and “分钟” minutes.
const labelUnits = ({ title = '' }: Schema): readonly string[] => {
  const inside = /（(?<inside>[^（）]+)）/.exec(title)?.groups?.['inside'] ?? ''
  const [unit = ''] = inside.split('，')
  return [unit, unit.split('/')[0] ?? '', title in SAME ? title : ''].filter((each) => each !== '')
}
