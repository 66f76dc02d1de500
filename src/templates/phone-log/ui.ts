/*
 * The form on the screen, in the order in which a call goes: who it is, what it is about, to whom it was passed on.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections, in the order of a call. */
export const sections: readonly Section[] = [
  {
    id: 'call',
    title: '来电',
    fields: ['callAt', 'direction', 'answeredBy', 'callerOrg', 'callerName', 'callerPhone', 'callType', 'urgency'],
  },
  {
    id: 'content',
    title: '内容',
    fields: ['forWhom', 'summary', 'keyFigures', 'readBack', 'ourReply', 'needCallback', 'callbackBy'],
  },
  { id: 'passing', title: '转告与处理', fields: ['notifiedAt', 'notifyWay', 'receivedBy', 'result', 'closed'] },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  callAt: { 'ui:widget': 'datetime', 'ui:options': { width: 2 } },
  direction: { 'ui:widget': 'radio', 'ui:options': { width: 2 } },
  answeredBy: { 'ui:placeholder': '客户执行 A', 'ui:options': { width: 2 } },
  callerOrg: { 'ui:placeholder': '栗屿饮品有限公司（虚构）' },
  callerName: { 'ui:placeholder': '品牌经理（客户方）', 'ui:options': { width: 3 } },
  callerPhone: { 'ui:placeholder': '010-0000-0002', 'ui:options': { width: 3 } },
  callType: { 'ui:widget': 'select', 'ui:options': { width: 3 } },
  urgency: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  forWhom: { 'ui:placeholder': '客户经理甲', 'ui:options': { width: 3 } },
  summary: {
    'ui:widget': 'textarea',
    'ui:placeholder': '要求提案从 12-03 上午 10 点改到 9 点半，因市场总监 11 点出差',
  },
  keyFigures: { 'ui:placeholder': '12-03 09:30', 'ui:options': { width: 3 } },
  readBack: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  ourReply: { 'ui:placeholder': '已记录，30 分钟内由客户经理回电确认' },
  needCallback: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  callbackBy: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  notifiedAt: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  notifyWay: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  receivedBy: { 'ui:placeholder': '客户经理甲', 'ui:options': { width: 3 } },
  result: { 'ui:widget': 'textarea', 'ui:placeholder': '已回电确认 09:30，会议通知已重发' },
  closed: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  ...fileUi,
}
