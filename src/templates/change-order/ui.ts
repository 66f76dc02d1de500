/*
 * The form on the screen: what is asked for, what that costs, what the client says.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections, in the order in which a change is talked about. */
export const sections: readonly Section[] = [
  {
    id: 'change',
    title: '改什么',
    fields: ['projectNo', 'changeNo', 'requestDate', 'requestedBy', 'requestText', 'reason', 'inScope'],
  },
  { id: 'impact', title: '影响与选择', fields: ['feeImpact', 'timeImpact', 'qualityRisk', 'options'] },
  {
    id: 'answer',
    title: '客户答复',
    why: '发给客户之前先空着。',
    fields: ['clientChoice', 'approvedDate', 'newJobNo'],
  },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  projectNo: { 'ui:placeholder': 'LY-2612-003', 'ui:options': { width: 3 } },
  changeNo: { 'ui:options': { width: 3 } },
  requestDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  requestedBy: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  requestText: { 'ui:widget': 'textarea', 'ui:placeholder': '视频加一条 30 秒版用于门店屏' },
  reason: { 'ui:widget': 'select', 'ui:options': { width: 3 } },
  inScope: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  feeImpact: { 'ui:placeholder': '36000', 'ui:options': { width: 3 } },
  timeImpact: { 'ui:placeholder': '5', 'ui:options': { width: 3 } },
  qualityRisk: { 'ui:placeholder': '门店屏尺寸未定' },
  options: { 'ui:widget': 'textarea', 'ui:placeholder': 'A 加做 30 秒版，+36000 元，延 5 日；B 不改' },
  clientChoice: { 'ui:placeholder': 'A', 'ui:options': { width: 2 } },
  approvedDate: { 'ui:widget': 'date', 'ui:options': { width: 2 } },
  newJobNo: { 'ui:placeholder': 'LY-2612-003-W05', 'ui:options': { width: 2 } },
  ...fileUi,
  docNo: { 'ui:widget': 'hidden' },
}
