/*
 * The form on the screen: the first two parts can be filled in before leaving, the rest on the way back.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections, in the order of a visit. */
export const sections: readonly Section[] = [
  {
    id: 'visit',
    title: '拜访',
    why: '出门前就能填好一半。',
    fields: ['clientName', 'visitType', 'purpose', 'prepared', 'startAt', 'endAt', 'place', 'visitors', 'persons'],
  },
  { id: 'content', title: '说了什么', fields: ['facts', 'needs', 'competitor', 'feedback'] },
  { id: 'promises', title: '答应了什么', fields: ['promises', 'nextVisit'] },
  { id: 'result', title: '结论', fields: ['summary', 'opportunity', 'satisfaction', 'recordedAt'] },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  clientName: { 'ui:placeholder': '云梧家居有限公司', 'ui:options': { width: 4 } },
  visitType: { 'ui:widget': 'select', 'ui:options': { width: 2 } },
  purpose: { 'ui:placeholder': '看清门店动线，验证“睡前一小时”概念' },
  prepared: { 'ui:placeholder': '案例册、门店观察表' },
  startAt: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  endAt: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  place: { 'ui:placeholder': '云梧示例市东门店', 'ui:options': { width: 3 } },
  visitors: { 'ui:placeholder': '客户经理甲、设计师 A', 'ui:options': { width: 3 } },
  persons: { items: { attitude: { 'ui:widget': 'select' } } },
  facts: { 'ui:widget': 'textarea' },
  needs: { 'ui:widget': 'textarea' },
  promises: { items: { side: { 'ui:widget': 'select' }, due: { 'ui:widget': 'date' } } },
  nextVisit: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  summary: { 'ui:placeholder': '可以进入方案阶段，先从三家店试点' },
  opportunity: { 'ui:options': { width: 2 } },
  satisfaction: { 'ui:widget': 'radio', 'ui:options': { width: 2 } },
  recordedAt: { 'ui:widget': 'datetime', 'ui:options': { width: 2 } },
  ...fileUi,
}
