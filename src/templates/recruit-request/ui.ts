/*
 * The form on the screen: why, whom, from where, how.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections. */
export const sections: readonly Section[] = [
  {
    id: 'need',
    title: '需求',
    fields: [
      'position',
      'dept',
      'headcount',
      'reason',
      'reasonNote',
      'requestDate',
      'onboardDate',
      'budget',
      'budgetOnPaper',
    ],
  },
  {
    id: 'profile',
    title: '画像',
    why: '只写会做什么。性别、年纪、婚育、籍贯写进来，表就下载不了。',
    fields: ['mustHave', 'niceToHave', 'rejectIf'],
  },
  { id: 'search', title: '渠道与流程', fields: ['channels', 'process', 'interviewers'] },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  dept: { 'ui:options': { width: 2 } },
  position: { 'ui:placeholder': '客户执行', 'ui:options': { width: 2 } },
  headcount: { 'ui:placeholder': '1', 'ui:options': { width: 2 } },
  reason: { 'ui:widget': 'radio' },
  reasonNote: {
    'ui:widget': 'textarea',
    'ui:placeholder': '栗屿项目 12 月进入制作期，现有 2 名客户执行每人同时跟 5 个项目',
  },
  requestDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  onboardDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  budget: { 'ui:options': { width: 3 } },
  budgetOnPaper: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  mustHave: { 'ui:widget': 'textarea', 'ui:placeholder': '书面清楚；能同时跟多个项目；懂基本办公软件' },
  niceToHave: { 'ui:placeholder': '做过快消或线下物料' },
  rejectIf: { 'ui:placeholder': '作品或经历造假' },
  channels: { items: { channel: { 'ui:widget': 'select' } } },
  process: { 'ui:widget': 'checkboxes' },
  interviewers: { 'ui:placeholder': '客户经理甲、客户总监、人事' },
  ...fileUi,
}
