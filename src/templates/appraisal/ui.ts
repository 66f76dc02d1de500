/*
 * The form on the screen, in the order of the five steps: goals, own and superior's rating, department, talk.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections. */
export const sections: readonly Section[] = [
  { id: 'who', title: '评谁', fields: ['person', 'role', 'period', 'rater', 'kind'] },
  { id: 'results', title: '业绩', why: '期初定的目标，期末填实际。权重合计 100。', fields: ['kpis'] },
  {
    id: 'abilities',
    title: '能力',
    why: '先自评，再主管评。权重随职位带出，一般不用改。',
    fields: ['items'],
  },
  {
    id: 'score',
    title: '结果',
    fields: ['kpiTotal', 'abilityTotal', 'ratio', 'finalScore', 'grade', 'deptComment'],
  },
  {
    id: 'talk',
    title: '面谈与改进',
    why: '谈完当场填。没谈过的评估不作为奖惩依据。',
    fields: ['interviewDate', 'raterSay', 'personSay', 'improve', 'reward', 'objection'],
  },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  person: { 'ui:placeholder': '客户执行 A', 'ui:options': { width: 3 } },
  role: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  period: { 'ui:placeholder': '2026 年第四季度', 'ui:options': { width: 3 } },
  kind: { 'ui:widget': 'radio' },
  rater: { 'ui:placeholder': '客户经理甲', 'ui:options': { width: 3 } },
  kpis: { items: { method: { 'ui:widget': 'select' } } },
  items: { items: { selfScore: { 'ui:widget': 'select' }, raterScore: { 'ui:widget': 'select' } } },
  kpiTotal: { 'ui:options': { width: 2 } },
  abilityTotal: { 'ui:options': { width: 2 } },
  ratio: { 'ui:options': { width: 2 } },
  finalScore: { 'ui:options': { width: 3 } },
  grade: { 'ui:options': { width: 3 } },
  deptComment: { 'ui:widget': 'textarea', 'ui:placeholder': '进步快，物料规格是短板' },
  interviewDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  raterSay: { 'ui:widget': 'textarea', 'ui:placeholder': '会议记录是部门样板；规格漏项造成两次返工' },
  personSay: { 'ui:widget': 'textarea', 'ui:placeholder': '同意，希望跟一次印厂' },
  improve: { items: { by: { 'ui:widget': 'date' } } },
  reward: { 'ui:widget': 'select', 'ui:options': { width: 3 } },
  objection: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  ...fileUi,
}
