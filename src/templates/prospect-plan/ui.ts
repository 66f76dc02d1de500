/*
 * The form on the screen: the period and its goal, then one prospect a row, then what is asked of others.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections. */
export const sections: readonly Section[] = [
  { id: 'period', title: '周期', fields: ['ownerRole', 'periodStart', 'periodEnd', 'target'] },
  {
    id: 'prospects',
    title: '推进明细',
    why: '每周一更新：做完的写新的下一步，动不了的转“搁置”。',
    fields: ['prospects'],
  },
  { id: 'summary', title: '小结', fields: ['weightedTotal', 'gap', 'lost', 'support'] },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  ownerRole: { 'ui:placeholder': '客户经理甲', 'ui:options': { width: 3 } },
  target: { 'ui:placeholder': '800000', 'ui:options': { width: 3 } },
  periodStart: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  periodEnd: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  prospects: {
    items: {
      source: { 'ui:widget': 'select' },
      fit: { 'ui:widget': 'select' },
      stage: { 'ui:widget': 'select' },
      nextDate: { 'ui:widget': 'date' },
    },
  },
  weightedTotal: { 'ui:options': { width: 3 } },
  gap: { 'ui:options': { width: 3 } },
  lost: { 'ui:widget': 'textarea', 'ui:placeholder': '输在价格：比中标的高 12%' },
  support: { 'ui:widget': 'textarea', 'ui:placeholder': '请客户总监陪同拜访云梧市场负责人' },
  ...fileUi,
}
