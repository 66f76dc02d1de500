/*
 * The form on the screen: the four steps of a debrief.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections: what was wanted and what came of it, why, what is done from now on. */
export const sections: readonly Section[] = [
  { id: 'project', title: '项目', fields: ['projectNo', 'projectName', 'debriefDate', 'host'] },
  { id: 'results', title: '目标与结果', fields: ['results', 'clientScore', 'finance'] },
  { id: 'causes', title: '原因', fields: ['causes'] },
  { id: 'lessons', title: '做法', fields: ['lessons', 'archive'] },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  projectNo: { 'ui:placeholder': 'LY-2609-002', 'ui:options': { width: 2 } },
  projectName: { 'ui:placeholder': '白桃装秋季门店物料', 'ui:options': { width: 4 } },
  debriefDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  host: { 'ui:placeholder': '客户经理甲', 'ui:options': { width: 3 } },
  results: { items: { gap: { 'ui:widget': 'select' } } },
  clientScore: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  finance: { 'ui:placeholder': '毛利率 26%，尾款 36000 元未收', 'ui:options': { width: 3 } },
  causes: { items: { why: { 'ui:widget': 'textarea' }, type: { 'ui:widget': 'select' } } },
  lessons: { items: { practice: { 'ui:widget': 'textarea' }, due: { 'ui:widget': 'date' } } },
  archive: { 'ui:placeholder': '共享盘/栗屿/LY-2609-002/结案' },
  ...fileUi,
}
