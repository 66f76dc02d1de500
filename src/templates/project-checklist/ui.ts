/*
 * The form on the screen: its sections, its widgets, how wide a field is. Nothing here concerns the printed sheet.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections: the project once, the gates whenever one is passed. */
export const sections: readonly Section[] = [
  {
    id: 'project',
    title: '项目',
    fields: [
      'projectName',
      'projectNo',
      'clientName',
      'contractAmount',
      'aeRole',
      'managerRole',
      'startDate',
      'endDate',
    ],
  },
  { id: 'gates', title: '十二关', why: '过一关填一行，凭据和状态一起填。', fields: ['gates'] },
  { id: 'risks', title: '风险与归档', fields: ['blocked', 'escalateTo', 'exceptionApproval', 'archivePath'] },
  fileSection,
]

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  ...fileUi,
  projectName: { 'ui:placeholder': '金桔味汽水春节上市', 'ui:options': { width: 4 } },
  projectNo: { 'ui:placeholder': 'LY-2612-003', 'ui:options': { width: 2 } },
  clientName: { 'ui:placeholder': '栗屿饮品有限公司（虚构）', 'ui:options': { width: 4 } },
  contractAmount: { 'ui:placeholder': '680000', 'ui:options': { width: 2 } },
  aeRole: { 'ui:placeholder': '客户执行 A', 'ui:options': { width: 3 } },
  managerRole: { 'ui:placeholder': '客户经理甲', 'ui:options': { width: 3 } },
  startDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  endDate: { 'ui:widget': 'date', 'ui:options': { width: 3 } },
  gates: {
    items: {
      no: { 'ui:readonly': true },
      gate: { 'ui:readonly': true },
      planned: { 'ui:widget': 'date' },
      actual: { 'ui:widget': 'date' },
      status: { 'ui:widget': 'select' },
    },
  },
  blocked: { 'ui:widget': 'textarea', 'ui:placeholder': '第 3 关，预付款未到，等客户财务 12 日批次' },
  escalateTo: { 'ui:placeholder': '客户总监' },
  exceptionApproval: { 'ui:placeholder': '估价已签回，准予先开创意类工作单（客户总监，2026-11-25 书面）' },
  archivePath: { 'ui:placeholder': '项目盘 / LY-2612-003 / 结案' },
}
