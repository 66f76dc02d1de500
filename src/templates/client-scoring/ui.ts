/*
 * The form on the screen: its sections, its widgets, how wide a field is. Nothing here concerns the printed sheet.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections, in the order in which a client is judged: what rules him out comes before any points. */
export const sections: readonly Section[] = [
  {
    id: 'whom',
    title: '评谁',
    fields: [
      'clientName',
      'clientCode',
      'evalType',
      'evalDate',
      'evaluator',
      'previousGrade',
      'last12Revenue',
      'overdueDays',
    ],
  },
  { id: 'veto', title: '否决项', why: '有一项即停，后面不用再评。', fields: ['veto', 'vetoNote'] },
  { id: 'dims', title: '评分', fields: ['dims', 'total', 'grade'] },
  {
    id: 'credit',
    title: '信用',
    fields: [
      'creditGrade',
      'monthlyAvg',
      'suggestLimit',
      'suggestTerm',
      'approvedLimit',
      'approvedTerm',
      'overrideReason',
    ],
  },
  { id: 'strategy', title: '对策', fields: ['strategy', 'nextEvalDate'] },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  ...fileUi,
  clientName: { 'ui:placeholder': '栗屿饮品有限公司（虚构）', 'ui:options': { width: 4 } },
  clientCode: { 'ui:placeholder': 'LY', 'ui:options': { width: 2 } },
  evalType: { 'ui:widget': 'radio', 'ui:options': { width: 4 } },
  evalDate: { 'ui:widget': 'date', 'ui:options': { width: 2 } },
  evaluator: { 'ui:placeholder': '客户经理甲', 'ui:options': { width: 3 } },
  previousGrade: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  last12Revenue: { 'ui:placeholder': '2400000', 'ui:options': { width: 3 } },
  overdueDays: { 'ui:placeholder': '12', 'ui:options': { width: 3 } },
  veto: { 'ui:widget': 'checkboxes' },
  dims: { items: { dim: { 'ui:readonly': true }, score: { 'ui:widget': 'radio' } } },
  total: { 'ui:options': { width: 3 } },
  grade: { 'ui:options': { width: 3 } },
  creditGrade: { 'ui:options': { width: 3 } },
  monthlyAvg: { 'ui:options': { width: 3 } },
  suggestLimit: { 'ui:options': { width: 3 } },
  suggestTerm: { 'ui:options': { width: 3 } },
  approvedLimit: { 'ui:placeholder': '200000', 'ui:options': { width: 3 } },
  approvedTerm: { 'ui:placeholder': '30', 'ui:options': { width: 3 } },
  overrideReason: { 'ui:placeholder': '春节旺季临时上浮 50%，2027-03-31 自动失效' },
  strategy: { 'ui:widget': 'textarea', 'ui:placeholder': '争取全年框架；固定双周例会，少些临时需求' },
  nextEvalDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
}
