/*
 * The form on the screen: the job, its duties, who can do it, what is offered.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections. */
export const sections: readonly Section[] = [
  {
    id: 'job',
    title: '职位',
    fields: [
      'jobTitle',
      'titleOther',
      'dept',
      'reportTo',
      'subordinates',
      'headcount',
      'location',
      'effectiveDate',
      'purpose',
    ],
  },
  { id: 'duties', title: '职责', fields: ['duties', 'authority', 'kpi'] },
  {
    id: 'conditions',
    title: '任职条件',
    why: '只写会做什么。性别、年纪、婚育、籍贯写进来，表就下载不了。',
    fields: ['education', 'years', 'major', 'skills', 'traits'],
  },
  {
    id: 'offer',
    title: '待遇与发展',
    fields: ['contractTerm', 'probationMonths', 'salaryBand', 'growthPath', 'edition'],
  },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  jobTitle: { 'ui:widget': 'select', 'ui:options': { width: 3 } },
  titleOther: { 'ui:placeholder': '职位选“其他”时填', 'ui:options': { width: 3 } },
  dept: { 'ui:placeholder': '客户部', 'ui:options': { width: 3 } },
  reportTo: { 'ui:placeholder': '客户经理', 'ui:options': { width: 3 } },
  subordinates: { 'ui:placeholder': '无（可带实习生）', 'ui:options': { width: 3 } },
  headcount: { 'ui:options': { width: 3 } },
  location: { 'ui:placeholder': '示例市', 'ui:options': { width: 3 } },
  effectiveDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  purpose: { 'ui:widget': 'textarea', 'ui:placeholder': '让任务准确地下去，结果完整地回来' },
  authority: {
    'ui:widget': 'textarea',
    'ui:placeholder': '可答应：资料补交、会议改期；不可答应：加费用、减时间、改合同',
  },
  kpi: { 'ui:widget': 'textarea', 'ui:placeholder': '交付准时率、客户反馈修改次数' },
  education: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  years: { 'ui:placeholder': '0–2 年', 'ui:options': { width: 3 } },
  major: { 'ui:placeholder': '广告、传播、营销、中文相关优先' },
  skills: { items: { level: { 'ui:widget': 'select' } } },
  traits: { 'ui:widget': 'checkboxes' },
  contractTerm: { 'ui:widget': 'radio' },
  probationMonths: { 'ui:options': { width: 3 } },
  salaryBand: { 'ui:placeholder': '面议', 'ui:options': { width: 3 } },
  edition: { 'ui:widget': 'radio' },
  ...fileUi,
}
