/*
 * The form on the screen: whose jobs, how each stands, what the client has to decide.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections, in the order in which the sheet is brought up to date. */
export const sections: readonly Section[] = [
  { id: 'report', title: '客户与周次', fields: ['clientName', 'weekOf', 'updatedBy', 'copyFor'] },
  { id: 'jobs', title: '工作列表', fields: ['jobs'] },
  { id: 'client', title: '请客户定的事', fields: ['decisions', 'money'] },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  clientName: { 'ui:placeholder': '栗屿饮品有限公司（虚构）' },
  weekOf: { 'ui:widget': 'date', 'ui:options': { width: 2 } },
  updatedBy: { 'ui:placeholder': '客户执行 A', 'ui:options': { width: 2 } },
  copyFor: { 'ui:widget': 'radio', 'ui:options': { width: 2 } },
  jobs: {
    items: {
      stage: { 'ui:widget': 'select' },
      light: { 'ui:widget': 'select' },
      ball: { 'ui:widget': 'select' },
      due: { 'ui:widget': 'date' },
    },
  },
  decisions: { 'ui:widget': 'textarea', 'ui:placeholder': '代言人去留（11-27 前）' },
  money: { 'ui:placeholder': '预付款 272000 元，合同签回后开票' },
  ...fileUi,
}
