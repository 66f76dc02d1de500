/*
 * The form on the screen: what a first visit brings home stands first, money last.
 */
import type { UiSchema } from '@rjsf/utils'
import type { Section } from '../define-template.ts'
import { fileSection, fileUi } from '../file-section.ts'

/** The sections, in the order in which one gets to know a client. */
export const sections: readonly Section[] = [
  {
    id: 'company',
    title: '基本信息',
    why: '首访只问必填的，其余以后补。',
    fields: [
      'clientName',
      'clientShort',
      'clientCode',
      'industry',
      'industryOther',
      'sizeType',
      'ownership',
      'source',
      'stage',
      'ownerRole',
      'firstContactDate',
      'creditCode',
      'foundedYear',
      'headcount',
      'revenueBand',
      'address',
      'website',
    ],
  },
  { id: 'people', title: '联系人与决策链', fields: ['contacts', 'decisionPath'] },
  { id: 'brand', title: '品牌与产品', fields: ['brandName', 'positioning', 'audience', 'products'] },
  { id: 'market', title: '市场与竞争', fields: ['marketFacts', 'competitors'] },
  {
    id: 'needs',
    title: '传播现状与需求',
    fields: [
      'painPoints',
      'opportunities',
      'restrictions',
      'mediaUsed',
      'pastCampaigns',
      'currentAgency',
      'annualBudget',
      'budgetCycle',
    ],
  },
  {
    id: 'terms',
    title: '合作与信用',
    fields: ['clientGrade', 'creditGrade', 'creditLimit', 'paymentTerm', 'payHabit', 'invoiceNote'],
  },
  { id: 'upkeep', title: '维护', fields: ['nextReviewDate', 'remark'] },
  fileSection,
]

const third = (widget: string) => ({ 'ui:widget': widget, 'ui:options': { width: 2 } })
const half = (widget: string) => ({ 'ui:widget': widget, 'ui:options': { width: 3 } })

/** Widgets and widths; `width` is in sixths of the line, 6 where nothing is said. */
export const ui: UiSchema = {
  clientName: { 'ui:placeholder': '栗屿饮品有限公司' },
  clientShort: { 'ui:placeholder': '栗屿', 'ui:options': { width: 3 } },
  clientCode: { 'ui:placeholder': 'LY', 'ui:options': { width: 3 } },
  industry: half('select'),
  industryOther: { 'ui:options': { width: 3 } },
  sizeType: half('radio'),
  ownership: half('select'),
  source: third('select'),
  stage: third('select'),
  ownerRole: { 'ui:placeholder': '客户经理甲', 'ui:options': { width: 2 } },
  firstContactDate: third('date'),
  creditCode: { 'ui:options': { width: 4 } },
  foundedYear: { 'ui:options': { width: 2 } },
  headcount: { 'ui:options': { width: 2 } },
  revenueBand: third('select'),
  address: { 'ui:options': { width: 3 } },
  website: { 'ui:placeholder': 'www.example.com', 'ui:options': { width: 3 } },
  contacts: { items: { decisionRole: { 'ui:widget': 'select' }, channel: { 'ui:widget': 'select' } } },
  decisionPath: { 'ui:widget': 'textarea', 'ui:placeholder': '品牌经理初审 → 市场总监定稿，合计 5 个工作日' },
  brandName: { 'ui:placeholder': '栗屿汽水' },
  positioning: { 'ui:widget': 'textarea' },
  audience: { 'ui:widget': 'textarea' },
  products: { items: { lifeStage: { 'ui:widget': 'select' } } },
  marketFacts: { 'ui:widget': 'textarea' },
  painPoints: { 'ui:widget': 'textarea' },
  opportunities: half('textarea'),
  restrictions: half('textarea'),
  mediaUsed: { 'ui:widget': 'checkboxes' },
  pastCampaigns: { 'ui:widget': 'textarea' },
  currentAgency: { 'ui:options': { width: 2 } },
  annualBudget: { 'ui:options': { width: 2 } },
  budgetCycle: third('select'),
  clientGrade: half('radio'),
  creditGrade: half('radio'),
  creditLimit: { 'ui:options': { width: 3 } },
  paymentTerm: { 'ui:options': { width: 3 } },
  payHabit: half('textarea'),
  invoiceNote: { 'ui:placeholder': '增值税专用发票，6%', 'ui:options': { width: 3 } },
  nextReviewDate: third('date'),
  remark: { 'ui:widget': 'textarea', 'ui:options': { width: 4 } },
  ...fileUi,
}
