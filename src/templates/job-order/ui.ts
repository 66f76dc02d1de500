/*
 * The form on the screen: its sections, its widgets, how wide a field is. Nothing here concerns the printed sheet.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections, in the order in which a job is handed out. */
export const sections: readonly Section[] = [
  {
    id: 'head',
    title: '单头',
    fields: [
      'title',
      'clientName',
      'projectNo',
      'jobNo',
      'orderType',
      'billable',
      'openDate',
      'openedBy',
      'toDept',
      'priority',
      'urgentReason',
    ],
  },
  { id: 'task', title: '任务', fields: ['briefRef', 'task', 'keyCopy', 'mandatory', 'items'] },
  {
    id: 'materials',
    title: '资料',
    why: '有一项待补，单子就还没生效。',
    fields: ['materials', 'gapNote'],
  },
  {
    id: 'terms',
    title: '轮次与外发',
    fields: ['round', 'roundsIncluded', 'changeNo', 'hours', 'external', 'estimateNo', 'vendor'],
  },
  { id: 'times', title: '时间', fields: ['firstDue', 'finalDue'] },
  { id: 'signed', title: '签收', fields: ['accountSign', 'creativeSign', 'makerSign', 'acceptedAt'] },
  {
    id: 'deliveries',
    title: '交付与关单',
    why: '开单时不用填，交一版记一行。',
    fields: ['deliveries', 'closed'],
  },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  ...fileUi,
  title: { 'ui:placeholder': '金桔味上市主视觉（提案 2 方向）' },
  projectNo: { 'ui:placeholder': 'LY-2612-003', 'ui:options': { width: 3 } },
  jobNo: { 'ui:options': { width: 3 } },
  orderType: { 'ui:widget': 'select', 'ui:options': { width: 3 } },
  billable: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  openDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  openedBy: { 'ui:placeholder': '客户执行 A', 'ui:options': { width: 3 } },
  toDept: { 'ui:widget': 'checkboxes' },
  priority: { 'ui:widget': 'radio', 'ui:options': { width: 2 } },
  urgentReason: { 'ui:placeholder': '客户把上刊日提前到 12-20', 'ui:options': { width: 4 } },
  briefRef: { 'ui:placeholder': '创意简报 LY-2612-003 v1' },
  task: { 'ui:widget': 'textarea', 'ui:placeholder': '提两个主视觉方向，每个方向含横版、竖版和一句主标题' },
  keyCopy: { 'ui:widget': 'textarea' },
  mandatory: { 'ui:widget': 'textarea', 'ui:placeholder': '标志右下；不用绝对化用语；不与竞品对比' },
  items: { items: { due: { 'ui:widget': 'datetime' } } },
  materials: { items: { state: { 'ui:widget': 'select' }, fillBy: { 'ui:widget': 'datetime' } } },
  gapNote: { 'ui:placeholder': '先做草图，瓶身实拍图 11-27 中午补到（创意总监同意）' },
  round: { 'ui:placeholder': '0', 'ui:options': { width: 2 } },
  roundsIncluded: { 'ui:placeholder': '2', 'ui:options': { width: 2 } },
  changeNo: { 'ui:placeholder': 'LY-2612-003-C01', 'ui:options': { width: 2 } },
  hours: { 'ui:placeholder': '24', 'ui:options': { width: 2 } },
  external: { 'ui:widget': 'radio', 'ui:options': { width: 4 } },
  estimateNo: { 'ui:placeholder': 'LY-2612-003-E01', 'ui:options': { width: 3 } },
  vendor: { 'ui:options': { width: 3 } },
  firstDue: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  finalDue: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  accountSign: { 'ui:placeholder': '客户经理甲', 'ui:options': { width: 3 } },
  creativeSign: { 'ui:placeholder': '创意总监', 'ui:options': { width: 3 } },
  makerSign: { 'ui:placeholder': '美术指导 A、文案 A', 'ui:options': { width: 3 } },
  acceptedAt: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  deliveries: { items: { deliveredAt: { 'ui:widget': 'datetime' }, onTime: { 'ui:widget': 'select' } } },
  closed: { 'ui:widget': 'radio' },
  docNo: { 'ui:widget': 'hidden' },
}
