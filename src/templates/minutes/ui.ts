/*
 * The form on the screen: its sections, its widgets, how wide a field is. Nothing here concerns the printed sheet.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'

/** The sections, in the order in which a meeting is written up. */
export const sections: readonly Section[] = [
  {
    id: 'meeting',
    title: '会议信息',
    fields: [
      'title',
      'meetingType',
      'projectNo',
      'minutesNo',
      'clientName',
      'startAt',
      'endAt',
      'mode',
      'place',
      'host',
      'recorder',
      'attendees',
      'cc',
    ],
  },
  {
    id: 'conclusions',
    title: '目的与结论',
    fields: ['purpose', 'topics', 'budgetChange', 'budgetNote', 'scheduleChange', 'scheduleNote'],
  },
  { id: 'actions', title: '行动项', fields: ['actions', 'nextMeeting'] },
  {
    id: 'confirmation',
    title: '发出与确认',
    fields: ['sentAt', 'confirmDue', 'confirmStatus', 'confirmEvidence', 'revision'],
  },
  {
    id: 'file',
    title: '文件信息',
    why: '都有默认值，赶时间可以不看。',
    fields: ['docNo', 'version', 'fillDate', 'preparedBy', 'confidentiality', 'agencyName'],
  },
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  title: { 'ui:placeholder': '金桔味上市项目客户简报会' },
  meetingType: { 'ui:widget': 'select', 'ui:options': { width: 2 } },
  projectNo: { 'ui:placeholder': 'LY-2612-003', 'ui:options': { width: 2 } },
  minutesNo: { 'ui:options': { width: 2 } },
  clientName: {},
  startAt: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  endAt: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  mode: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  place: { 'ui:placeholder': '客户会议室 3 层', 'ui:options': { width: 3 } },
  host: { 'ui:placeholder': '客户经理甲', 'ui:options': { width: 3 } },
  recorder: { 'ui:placeholder': '客户执行 A', 'ui:options': { width: 3 } },
  attendees: { items: { party: { 'ui:widget': 'select' }, presence: { 'ui:widget': 'select' } } },
  purpose: { 'ui:placeholder': '确认上市任务、时间和预算边界' },
  topics: { items: { discussion: { 'ui:widget': 'textarea' }, kind: { 'ui:widget': 'select' } } },
  budgetChange: { 'ui:widget': 'radio', 'ui:options': { width: 2 } },
  budgetNote: { 'ui:options': { width: 4 } },
  scheduleChange: { 'ui:widget': 'radio', 'ui:options': { width: 2 } },
  scheduleNote: { 'ui:placeholder': '提案由 12-04 提前到 12-03', 'ui:options': { width: 4 } },
  actions: {
    items: {
      no: { 'ui:readonly': true },
      side: { 'ui:widget': 'select' },
      due: { 'ui:widget': 'date' },
      status: { 'ui:widget': 'select' },
    },
  },
  nextMeeting: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  sentAt: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  confirmDue: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  confirmStatus: { 'ui:widget': 'radio' },
  revision: { 'ui:widget': 'textarea' },
  docNo: { 'ui:widget': 'hidden' },
  version: { 'ui:options': { width: 2 } },
  fillDate: { 'ui:widget': 'date', 'ui:options': { width: 2 } },
  preparedBy: { 'ui:options': { width: 2 } },
  confidentiality: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  agencyName: { 'ui:options': { width: 3 } },
}
