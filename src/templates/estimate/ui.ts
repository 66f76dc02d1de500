/*
 * The form on the screen: its sections, its widgets, how wide a field is. Nothing here concerns the printed sheet.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections, in the order in which a price is made. */
export const sections: readonly Section[] = [
  {
    id: 'whose',
    title: '给谁报价',
    fields: ['clientName', 'projectNo', 'estimateNo', 'quoteDate', 'validUntil', 'taxIncluded', 'taxRate'],
  },
  { id: 'lines', title: '费用', fields: ['lines', 'total', 'net', 'tax'] },
  { id: 'terms', title: '不含什么，怎么付', fields: ['exclude', 'rounds', 'extraRound', 'payTerms'] },
  { id: 'signed', title: '签回', fields: ['clientSignDate'] },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  ...fileUi,
  clientName: { 'ui:placeholder': '栗屿饮品有限公司（虚构）' },
  projectNo: { 'ui:placeholder': 'LY-2612-003', 'ui:options': { width: 3 } },
  estimateNo: { 'ui:options': { width: 3 } },
  quoteDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  validUntil: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  taxIncluded: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  taxRate: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  lines: { items: { group: { 'ui:widget': 'select' }, amount: { 'ui:readonly': true } } },
  total: { 'ui:options': { width: 2 } },
  net: { 'ui:options': { width: 2 } },
  tax: { 'ui:options': { width: 2 } },
  exclude: { 'ui:widget': 'textarea', 'ui:placeholder': '代言费、场地租赁、跨城差旅、字体与图库' },
  rounds: { 'ui:placeholder': '2', 'ui:options': { width: 3 } },
  extraRound: { 'ui:placeholder': '8000', 'ui:options': { width: 3 } },
  payTerms: { 'ui:placeholder': '签约预付 40%，定稿及视频验收后 40%，结案 20%' },
  clientSignDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  docNo: { 'ui:widget': 'hidden' },
}
