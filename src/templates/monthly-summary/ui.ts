/*
 * The form on the screen: first figures, then what they mean, then next month.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections, in the order in which a month is looked back on. */
export const sections: readonly Section[] = [
  { id: 'month', title: '基本', fields: ['person', 'month', 'role'] },
  { id: 'goals', title: '目标达成', fields: ['goals'] },
  {
    id: 'clients',
    title: '项目与客户',
    fields: ['projects', 'receivables', 'clientVoice', 'teamVoice'],
  },
  { id: 'lessons', title: '复盘与下月', fields: ['keep', 'change', 'nextGoals', 'training'] },
  { id: 'talk', title: '主管面谈', fields: ['managerComment', 'interviewDate'] },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  person: { 'ui:placeholder': '客户执行 A', 'ui:options': { width: 3 } },
  month: { 'ui:placeholder': '2026-11', 'ui:options': { width: 3 } },
  role: { 'ui:widget': 'radio' },
  goals: { items: { goalType: { 'ui:widget': 'select' }, better: { 'ui:widget': 'select' } } },
  projects: { items: { status: { 'ui:widget': 'select' }, summary: { 'ui:widget': 'textarea' } } },
  clientVoice: { 'ui:widget': 'textarea', 'ui:placeholder': '品牌经理：纪要快，缺点是物料清单漏了价签（11-18）' },
  teamVoice: { 'ui:widget': 'textarea', 'ui:placeholder': '设计：规格能一次给全最好' },
  keep: { 'ui:placeholder': '先打电话再发文件，客户确认快了一天' },
  change: { 'ui:placeholder': '开工作单前用规格核对表自查' },
  nextGoals: { items: { goalType: { 'ui:widget': 'select' } } },
  training: { 'ui:placeholder': '视频制作流程' },
  managerComment: { 'ui:widget': 'textarea', 'ui:placeholder': '由主管填写' },
  interviewDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  ...fileUi,
}
