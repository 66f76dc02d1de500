/*
 * The form on the screen: from whom and why to what, as one thinks a brief through.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections; the four lines come last, when there is something to take them from. */
export const sections: readonly Section[] = [
  {
    id: 'project',
    title: '项目',
    fields: ['projectName', 'projectNo', 'brandProduct', 'briefType', 'changeReason', 'jobTypes'],
  },
  { id: 'why', title: '为什么做', fields: ['background', 'businessGoal', 'commGoal', 'task'] },
  { id: 'who', title: '对谁说', fields: ['audience', 'nowThink', 'wantThink', 'insight'] },
  { id: 'what', title: '说什么', fields: ['proposition', 'supports', 'tone', 'personality'] },
  { id: 'limits', title: '边界', fields: ['mandatories', 'avoid', 'reference'] },
  { id: 'output', title: '要交什么', fields: ['deliverables', 'metrics', 'productionBudget', 'mediaBudget'] },
  { id: 'time', title: '时间', fields: ['briefingDate', 'reviewDate', 'proposalDate', 'finalDate', 'launchDate'] },
  {
    id: 'lines',
    title: '四行速记',
    why: '自动取自上面，读着不顺再改。',
    fields: ['getLine', 'whoLine', 'toLine', 'byLine'],
  },
  fileSection,
]

const DAY = { 'ui:widget': 'date', 'ui:options': { width: 2 } }
const LINE = { 'ui:options': { width: 3 } }

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  projectName: { 'ui:placeholder': '金桔味汽水春节上市', 'ui:options': { width: 4 } },
  projectNo: { 'ui:placeholder': 'LY-2612-003', 'ui:options': { width: 2 } },
  brandProduct: { 'ui:placeholder': '栗屿汽水 金桔味 330ml' },
  briefType: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  changeReason: { 'ui:options': { width: 3 } },
  jobTypes: { 'ui:widget': 'checkboxes' },
  background: { 'ui:widget': 'textarea' },
  businessGoal: { 'ui:placeholder': '上市 7 周内重点门店动销率达到 35%' },
  task: { 'ui:placeholder': '做一套从线上到门店说同一句话的上市传播' },
  audience: { 'ui:widget': 'textarea' },
  nowThink: { 'ui:placeholder': '年货饮料都是长辈喝的老三样', 'ui:options': { width: 3 } },
  wantThink: { 'ui:placeholder': '带一提金桔汽水回家，全家都会喝', 'ui:options': { width: 3 } },
  insight: { 'ui:widget': 'textarea' },
  proposition: { 'ui:placeholder': '把真金桔的酸甜带上年夜饭桌' },
  tone: { 'ui:placeholder': '热闹、爽利、带一点顽皮', 'ui:options': { width: 3 } },
  personality: { 'ui:placeholder': '懂事但不装的年轻人', 'ui:options': { width: 3 } },
  avoid: { 'ui:widget': 'textarea' },
  reference: { 'ui:widget': 'textarea' },
  deliverables: { items: { due: { 'ui:widget': 'date' } } },
  productionBudget: { 'ui:options': { width: 3 } },
  mediaBudget: { 'ui:options': { width: 3 } },
  briefingDate: DAY,
  reviewDate: DAY,
  proposalDate: DAY,
  finalDate: DAY,
  launchDate: DAY,
  getLine: LINE,
  whoLine: LINE,
  toLine: LINE,
  byLine: LINE,
  ...fileUi,
}
