/*
 * The printed notice: the upper half is sent out – what for, when, where, who, what is talked about when –, the lower
 * half is ticked off by hand before leaving, and takes the number of the minutes when the meeting is over.
 */

import type { Block, DocumentModel, KeyValue } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import { groupBy } from '../../group-by.ts'
import { byParty } from '../by-party.ts'
import type { Context } from '../define-template.ts'
import { pdfName } from '../file-name.ts'
import { filingLine } from '../filing-line.ts'
import { EMPTY, withBox } from '../printed.ts'
import { type SheetFields, sheetFields, WRITING_LINE } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { grid, part, signature } from '../sheet-parts.ts'
import { agendaMinutes, meetingMinutes } from './agenda.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { computedOf } from './rules.ts'
import { type MeetingPlan, schema } from './schema.ts'

const NAME = '会议通知与准备单'

// Notice and list share one page.
const PAGE = { ...A4_PORTRAIT, margin: { ...A4_PORTRAIT.margin, top: mm(15), right: mm(15), bottom: mm(15) } }

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: MeetingPlan, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank, blank ? {} : computedOf(full, context))
  return {
    title: full.title === undefined ? NAME : `${NAME}：${full.title}`,
    subject: full.objective,
    ...sheetFrame(NAME, full, context),
    page: PAGE,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      blank ? blankNotice(fields) : notice(fields, full),
      part('一、议程'),
      agenda(fields, full, blank),
      part('二、准备'),
      ...preparation(fields, full, blank),
      signature(SIGNERS),
      ...filingLine(full, blank),
    ],
  }
}

/** `会议通知_金桔味上市第一次提案_20261203.pdf`, by the day of the meeting. */
export const fileName = (data: MeetingPlan, context: Context): string => {
  if (context.blank) return pdfName('会议通知', '空白表')
  const { title, docNo, startAt } = withDefaults(data, context)
  return pdfName('会议通知', title ?? docNo, startAt?.slice(0, 10).replaceAll('-', ''))
}

const whenAndWhere = (item: SheetFields['item']): readonly KeyValue[] => [
  item('startAt'),
  item('endAt'),
  item('place'),
  item('mode'),
  item('host'),
  item('recorder'),
]

const notice = ({ item }: SheetFields, full: MeetingPlan): Block =>
  grid([
    item('title'),
    item('meetingType'),
    item('objective', { span: 2 }),
    ...whenAndWhere(item),
    ...attendance(full.attendees ?? []),
  ])

const blankNotice = ({ item }: SheetFields): Block =>
  grid([
    item('title', { span: 2 }),
    item('meetingType', { span: 2 }),
    item('objective', { span: 2 }),
    ...whenAndWhere(item),
    ...['必到', '选到'].map((label) => ({ label, value: '', minHeight: WRITING_LINE, field: 'attendees' })),
  ])

const attendance = (attendees: NonNullable<MeetingPlan['attendees']>): readonly KeyValue[] => {
  if (attendees.length === 0) return [{ label: '与会人', value: EMPTY, span: 2, field: 'attendees' }]
  return [...groupBy(attendees, ({ need }) => need ?? '必要性未填')].map(([label, people]) => ({
    label,
    value: byParty(people, ({ confirmed }) => (confirmed === '已确认' ? '' : `（${confirmed ?? '待确认'}）`)),
    span: 2,
    field: 'attendees',
  }))
}

const agenda = ({ table }: SheetFields, full: MeetingPlan, blank: boolean): Block => {
  const room = meetingMinutes(full)
  const total = `合计 ${agendaMinutes(full)} 分钟${room === undefined ? '' : `，会议 ${room} 分钟`}`
  return table(
    'agenda',
    [
      ['at', { fixed: mm(14) }],
      ['item', { fraction: 5 }],
      ['speaker', { fixed: mm(32) }],
      ['minutes', { fixed: mm(14) }, 'right'],
      ['outcome', { fraction: 4 }],
    ],
    { blankRows: 4, after: blank ? [] : [{ role: 'total', cells: [{ text: total, span: 5, align: 'left' }] }] },
  )
}

const preparation = (fields: SheetFields, full: MeetingPlan, blank: boolean): readonly Block[] => {
  const { item, table } = fields
  return [
    table(
      'materials',
      [
        ['name', { fraction: 1 }],
        ['owner', { fixed: mm(32) }],
        ['due', { fixed: mm(44) }],
        ['ready', { fixed: mm(16) }],
      ],
      {
        blankRows: 2,
        cell: (column, _index, text) => (column === 'name' && text !== EMPTY ? withBox(text) : undefined),
      },
    ),
    grid([
      { ...item('equipment', { span: 2 }), ...toTick(full.equipment) },
      { ...item('reminder', { span: 2 }), ...toTick(full.reminder) },
      item('rehearsalAt'),
      item('reception', { label: '接待交通' }),
      item('projectNo'),
      // Written by hand when the meeting is over.
      { label: '纪要编号', value: blank ? '' : '会后填：______________' },
    ]),
  ]
}

// What was chosen becomes a list to tick off by hand.
const toTick = (chosen: readonly string[] | undefined) =>
  chosen === undefined || chosen.length === 0 ? {} : { value: chosen.map(withBox).join('  ') }
