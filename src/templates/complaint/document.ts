/*
 * The printed sheet, one page in three parts: what happened, what was done, what is changed. How it stands is on top.
 */
import type { Block, DocumentModel } from '../../engine/model/document.ts'
import { withWeekday } from '../calendar-date.ts'
import type { Context } from '../define-template.ts'
import { pdfName } from '../file-name.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { filing, grid, part, signature } from '../sheet-parts.ts'
import { closeBy, isCloseLate, isEscalated, isReplyLate, minutesToReply } from './deadlines.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { type Complaint, schema } from './schema.ts'

const NAME = '投诉处理单'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: Complaint, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank)
  const { docNo, complaintNo } = full
  return {
    title: complaintNo === undefined ? NAME : `${NAME}：${complaintNo}`,
    subject: full.content,
    ...sheetFrame(NAME, full, context),
    page: A4_PORTRAIT,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      standing(fields, blank),
      ...facts(fields),
      ...handling(fields, full, context),
      ...prevention(fields),
      ...filing(fields, '四、文件信息', blank, { hasOwnNumber: docNo === complaintNo }),
      signature(blank || isEscalated(full, context) ? SIGNERS : SIGNERS.slice(0, 2)),
    ],
  }
}

/** `投诉单_TS-261118-01.pdf`. */
export const fileName = (data: Complaint, context: Context): string =>
  context.blank ? pdfName('投诉单', '空白表') : pdfName('投诉单', withDefaults(data, context).complaintNo)

const standing = ({ item }: SheetFields, blank: boolean): Block =>
  grid([
    item('complaintNo'),
    item('receivedAt'),
    item('fromWho', { label: '投诉人' }),
    item('severity'),
    item('channel', { span: blank ? 2 : 1 }),
    item('category', { span: blank ? 2 : 1 }),
  ])

const facts = ({ item }: SheetFields): readonly Block[] => [
  part('一、事实：出了什么事'),
  grid([item('content', { lines: 2.5 })], 1),
]

const handling = ({ item }: SheetFields, full: Complaint, context: Context): readonly Block[] => [
  part('二、处理：怎么办的'),
  grid([
    withMark(item('firstReplyAt'), replyMark(full, context)),
    item('costBorneBy'),
    item('remedy', { span: 2, lines: 2 }),
    withMark(item('doneAt'), isCloseLate(full, context) ? ' ▲超时' : ''),
    item('clientConfirm'),
    item('revisit'),
    item('satisfied'),
  ]),
  { kind: 'paragraph', style: 'note', text: deadline(full, context) },
]

const prevention = ({ item }: SheetFields): readonly Block[] => [
  part('三、预防：怎样不再发生'),
  grid([item('cause', { lines: 2 }), item('prevent', { lines: 2 })], 1),
]

const withMark = <I extends { readonly value: unknown }>(item: I, mark: string): I =>
  mark === '' ? item : { ...item, value: `${String(item.value)}${mark}` }

const replyMark = (full: Complaint, context: Context): string => {
  const minutes = minutesToReply(full)
  if (minutes === undefined || minutes < 0) return ''
  return isReplyLate(full, context) ? `\n${minutes} 分钟 ▲超时` : `\n${minutes} 分钟`
}

const deadline = (full: Complaint, context: Context): string => {
  const { replyWithinMinutes, closeWithin } = context.site.complaints
  const limit = closeBy(full, context)
  const until = limit === undefined ? `${closeWithin} 个工作日内` : `${withWeekday(limit)}前`
  const escalated = context.blank !== true && isCloseLate(full, context) ? '▲ 已超期，升级到客户总监。' : ''
  return `${replyWithinMinutes} 分钟内首次回应，当天给方案，${until}办结。${escalated}`
}
