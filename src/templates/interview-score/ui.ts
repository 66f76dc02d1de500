/*
 * The form on the screen, in the order of an interview.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections. */
export const sections: readonly Section[] = [
  {
    id: 'candidate',
    title: '应聘信息',
    fields: ['candidateNo', 'candidateName', 'nameOnPaper', 'position', 'round', 'interviewDate', 'interviewer'],
  },
  {
    id: 'scores',
    title: '评分（1–5 分）',
    why: '只问经历和做法，不问婚育、家庭、籍贯。',
    fields: ['scores', 'total', 'veto'],
  },
  { id: 'conclusion', title: '结论', fields: ['availableDate', 'strengths', 'concerns', 'conclusion'] },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  candidateNo: { 'ui:placeholder': 'R2611-07', 'ui:options': { width: 3 } },
  candidateName: { 'ui:placeholder': '应聘者七号', 'ui:options': { width: 3 } },
  nameOnPaper: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  position: { 'ui:placeholder': '客户执行', 'ui:options': { width: 3 } },
  round: { 'ui:widget': 'radio', 'ui:options': { width: 6 } },
  interviewDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  interviewer: { 'ui:placeholder': '客户经理甲', 'ui:options': { width: 3 } },
  scores: { items: { score: { 'ui:widget': 'select' } } },
  total: { 'ui:options': { width: 2 } },
  veto: { 'ui:widget': 'checkboxes' },
  availableDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  strengths: { 'ui:placeholder': '写作好，反应快' },
  concerns: { 'ui:placeholder': '没跟过制作' },
  conclusion: { 'ui:widget': 'radio' },
  ...fileUi,
}
