/*
 * The form on the screen: first what became of last week, then this one.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections, in the order in which a week is planned. */
export const sections: readonly Section[] = [
  { id: 'week', title: '周次', fields: ['person', 'role', 'weekStart', 'weekEnd', 'availableHours'] },
  { id: 'review', title: '上周回顾', fields: ['review'] },
  { id: 'plan', title: '本周计划', fields: ['tasks', 'hoursTotal'] },
  { id: 'clients', title: '客户与收款', fields: ['touches', 'collections'] },
  { id: 'help', title: '求助与成长', fields: ['risks', 'learning', 'managerNote'] },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  person: { 'ui:placeholder': '客户执行 A', 'ui:options': { width: 2 } },
  role: { 'ui:widget': 'radio', 'ui:options': { width: 4 } },
  weekStart: { 'ui:widget': 'date', 'ui:options': { width: 2 } },
  weekEnd: { 'ui:options': { width: 2 } },
  availableHours: { 'ui:placeholder': '40', 'ui:options': { width: 2 } },
  review: { items: { done: { 'ui:widget': 'select' } } },
  tasks: {
    items: {
      priority: { 'ui:widget': 'select' },
      goalType: { 'ui:widget': 'select' },
      due: { 'ui:widget': 'date' },
    },
  },
  hoursTotal: { 'ui:options': { width: 2 } },
  touches: { items: { way: { 'ui:widget': 'select' }, date: { 'ui:widget': 'date' } } },
  collections: { items: { date: { 'ui:widget': 'date' } } },
  risks: { 'ui:widget': 'textarea', 'ui:placeholder': '检测报告周三前不到，简报的支持点写不了，请经理催一下' },
  learning: { 'ui:placeholder': '跟媒介经理学看户外排期表' },
  managerNote: { 'ui:placeholder': '由主管填写' },
  ...fileUi,
}
