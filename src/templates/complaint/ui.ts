/*
 * The form on the screen: what happened, what is done, what is changed, as one goes through a complaint.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections; the first can be filled in on the phone. */
export const sections: readonly Section[] = [
  {
    id: 'facts',
    title: '事实',
    why: '边听边记，一分钟填完。',
    fields: ['fromWho', 'receivedAt', 'channel', 'category', 'content', 'severity', 'complaintNo'],
  },
  {
    id: 'handling',
    title: '处理',
    fields: ['firstReplyAt', 'remedy', 'costBorneBy', 'doneAt', 'clientConfirm'],
  },
  { id: 'prevention', title: '预防', fields: ['cause', 'prevent'] },
  { id: 'revisit', title: '回访', fields: ['revisit', 'satisfied'] },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  receivedAt: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  fromWho: { 'ui:placeholder': '品牌经理（客户方）', 'ui:options': { width: 3 } },
  channel: { 'ui:widget': 'select', 'ui:options': { width: 3 } },
  category: { 'ui:widget': 'select', 'ui:options': { width: 3 } },
  severity: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  content: { 'ui:widget': 'textarea', 'ui:placeholder': '门店物料清单漏了价签，门店已开业两家' },
  complaintNo: { 'ui:options': { width: 3 } },
  firstReplyAt: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  remedy: { 'ui:widget': 'textarea', 'ui:placeholder': '当晚加印并由同事送到两家店' },
  costBorneBy: { 'ui:widget': 'radio' },
  doneAt: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  clientConfirm: { 'ui:placeholder': '微信确认截图', 'ui:options': { width: 3 } },
  cause: { 'ui:widget': 'textarea', 'ui:placeholder': '规格表只有物料名没有尺寸，价签无处可填' },
  prevent: { 'ui:widget': 'textarea', 'ui:placeholder': '工作单增加物料规格核对表，缺项不能提交' },
  revisit: { 'ui:widget': 'datetime', 'ui:options': { width: 3 } },
  satisfied: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  ...fileUi,
  docNo: { 'ui:widget': 'hidden' },
}
