/*
 * The common fields on the screen: the last section of every form, folded away in most minds.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from './define-template.ts'

/** The section. @param hasOwnNumber The sheet has a number of its own; the file's is the same and isn't asked for. */
export const fileSection: Section = {
  id: 'file',
  title: '文件信息',
  why: '都有默认值，赶时间可以不看。',
  fields: ['docNo', 'version', 'fillDate', 'preparedBy', 'confidentiality', 'agencyName'],
}

/** Widgets of the common fields; a sheet with a number of its own hides the file's: `docNo: { 'ui:widget': 'hidden' }`. */
export const fileUi: UiSchema = {
  docNo: { 'ui:options': { width: 3 } },
  version: { 'ui:options': { width: 3 } },
  fillDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  preparedBy: { 'ui:options': { width: 3 } },
  confidentiality: { 'ui:widget': 'radio', 'ui:options': { width: 3 } },
  agencyName: { 'ui:options': { width: 3 } },
}
