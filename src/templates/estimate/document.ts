/*
 * The printed quotation (handbook, B.3.18). The client signs it, so it says in the order of his questions: what, how
 * much, what not, on which terms; the room for his seal is at the lower right. Unsigned it says so across the page.
 */
import type { Block, DocumentModel } from '../../engine/model/document.ts'
import { withWeekday } from '../calendar-date.ts'
import type { Context } from '../define-template.ts'
import { pdfName } from '../file-name.ts'
import { EMPTY } from '../printed.ts'
import { type SheetFields, sheetFields, WRITING_LINE } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { grid } from '../sheet-parts.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { linesTable } from './lines.ts'
import { rules } from './rules.ts'
import { type Estimate, schema } from './schema.ts'

const NAME = '估价单'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: Estimate, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank, blank ? {} : rules(full, context).computed)
  return {
    title: full.estimateNo === undefined ? NAME : `${NAME}：${full.estimateNo}`,
    subject: full.clientName,
    ...sheetFrame(NAME, full, context),
    page: A4_PORTRAIT,
    watermark: blank || full.clientSignDate !== undefined ? undefined : '未确认',
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      whose(fields),
      linesTable(fields, full, blank),
      taxes(fields, full),
      leftOut(full, blank),
      terms(fields, full, blank),
      note(full, blank),
      { kind: 'signature', parties: SIGNERS.map((role) => ({ role, seal: role === '客户确认' })) },
    ],
  }
}

/** `估价单_LY-2612-003-E01.pdf`. */
export const fileName = (data: Estimate, context: Context): string =>
  context.blank ? pdfName(NAME, '空白表') : pdfName(NAME, withDefaults(data, context).estimateNo)

const whose = ({ item }: SheetFields): Block =>
  grid(
    [item('estimateNo'), item('projectNo'), item('quoteDate'), item('clientName', { span: 2 }), item('validUntil')],
    3,
  )

const taxes = ({ item }: SheetFields, { taxIncluded }: Estimate): Block => {
  const which = taxIncluded === false ? '' : '其中'
  return grid([item('net', { label: `${which}不含税` }), item('tax', { label: `${which}税额` }), item('taxRate')], 3)
}

// What is left out is what quarrels are about.
const leftOut = ({ exclude }: Estimate, blank: boolean): Block => ({
  kind: 'box',
  text: [{ text: '本估价不含：', bold: true }, { text: blank ? '' : (exclude ?? EMPTY) }],
  weight: 'heavy',
  minHeight: blank ? 2 * WRITING_LINE : undefined,
  field: 'exclude',
})

// One page holds what is signed: the filing takes part in the grid of the terms instead of a part of its own.
const terms = (fields: SheetFields, full: Estimate, blank: boolean): Block => {
  const { item } = fields
  return grid(
    [
      item('payTerms', { span: 2 }),
      item('clientSignDate'),
      item('rounds'),
      item('extraRound', { label: '超出每轮' }),
      item('taxIncluded', { label: '单价含税' }),
      ...(full.docNo === full.estimateNo || blank ? [] : [item('docNo')]),
      ...(blank
        ? []
        : [
            item('preparedBy', { label: '填表人' }),
            item('fillDate'),
            item('version'),
            item('confidentiality'),
            item('agencyName'),
          ]),
    ],
    3,
  )
}

const note = ({ validUntil }: Estimate, blank: boolean): Block => {
  const until = blank || validUntil === undefined ? ' ________________ ' : ` ${withWeekday(validUntil)}`
  const text = `本价有效至${until}。请签字盖章后回传，签回之前不动工、不外发。增减项目、超出轮次另报。`
  return { kind: 'paragraph', style: 'note', text }
}
