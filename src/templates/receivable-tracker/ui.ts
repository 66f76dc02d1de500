/*
 * The form on the screen: its sections, its widgets, how wide a field is. Nothing here concerns the printed sheet.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections: the contract once, the rest each week. */
export const sections: readonly Section[] = [
  {
    id: 'contract',
    title: '合同',
    fields: [
      'contractNo',
      'projectNo',
      'clientName',
      'contractAmount',
      'signDate',
      'creditLimit',
      'paymentTerm',
      'clientAP',
      'payDay',
    ],
  },
  {
    id: 'installments',
    title: '分期',
    fields: ['asOf', 'installments', 'receivedTotal', 'unpaidTotal', 'overdueTotal', 'limitUsed', 'overLimit'],
  },
  { id: 'followups', title: '催收', fields: ['followups', 'level', 'stopWork', 'stopNote', 'badDebt'] },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  ...fileUi,
  contractNo: { 'ui:placeholder': 'HT-2611-018', 'ui:options': { width: 3 } },
  projectNo: { 'ui:placeholder': 'LY-2612-003', 'ui:options': { width: 3 } },
  contractAmount: { 'ui:placeholder': '680000', 'ui:options': { width: 3 } },
  signDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  creditLimit: { 'ui:placeholder': '300000', 'ui:options': { width: 3 } },
  paymentTerm: { 'ui:placeholder': '30', 'ui:options': { width: 3 } },
  clientAP: { 'ui:placeholder': '财务主管（客户方）010-0000-0003', 'ui:options': { width: 3 } },
  payDay: { 'ui:placeholder': '每月 25 日前收票，次月 15 日付', 'ui:options': { width: 3 } },
  asOf: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  installments: {
    items: {
      dueDate: { 'ui:widget': 'date' },
      invoiceDate: { 'ui:widget': 'date' },
      paidDate: { 'ui:widget': 'date' },
      unpaid: { 'ui:readonly': true },
      overdue: { 'ui:readonly': true },
      bucket: { 'ui:readonly': true },
    },
  },
  receivedTotal: { 'ui:options': { width: 2 } },
  unpaidTotal: { 'ui:options': { width: 2 } },
  overdueTotal: { 'ui:options': { width: 2 } },
  limitUsed: { 'ui:options': { width: 2 } },
  overLimit: { 'ui:options': { width: 2 } },
  followups: {
    items: {
      at: { 'ui:widget': 'datetime' },
      way: { 'ui:widget': 'select' },
      promiseDate: { 'ui:widget': 'date' },
    },
  },
  stopWork: { 'ui:widget': 'radio', 'ui:options': { width: 2 } },
  stopNote: { 'ui:placeholder': '2 月 1 日起停开新工作单，已开的做完', 'ui:options': { width: 4 } },
  badDebt: { 'ui:widget': 'radio' },
}
