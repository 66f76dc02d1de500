/*
 * The printed minutes, result before process (handbook, B.3.3): what the client has to know fits the upper half of the
 * first page – which meeting, what was decided, who does what until when. How it came to that follows.
 */
import type { Block, DocumentModel } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import { withWeekday } from '../calendar-date.ts'
import type { Context } from '../define-template.ts'
import { pdfName } from '../file-name.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { filing, grid, part, signature } from '../sheet-parts.ts'
import { attendance } from './attendance.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { type Minutes, schema } from './schema.ts'
import { confirmDueOf } from './times.ts'

const NAME = '会议纪要'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: Minutes, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank)
  return {
    title: full.title === undefined ? NAME : `${NAME}：${full.title}`,
    subject: full.purpose,
    ...sheetFrame(NAME, full, context),
    page: A4_PORTRAIT,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      meeting(fields, blank),
      ...results(fields),
      ...process(fields, full, blank),
      ...confirmation(fields, full, context),
      ...whichMeeting(fields, full, blank),
      note(full, context),
      signature(SIGNERS),
    ],
  }
}

/** `会议纪要_LY-2612-003-M01_20261123.pdf`, by the day of the meeting. */
export const fileName = (data: Minutes, context: Context): string => {
  if (context.blank) return pdfName(NAME, '空白表')
  const { minutesNo, startAt } = withDefaults(data, context)
  return pdfName(NAME, minutesNo, startAt?.slice(0, 10).replaceAll('-', ''))
}

const meeting = ({ item }: SheetFields, blank: boolean): Block =>
  grid([
    item('title', { span: 2 }),
    item('clientName', { span: blank ? 2 : 1 }),
    item('meetingType', { span: blank ? 2 : 1 }),
    item('startAt'),
    item('endAt'),
  ])

const results = ({ item, table }: SheetFields): readonly Block[] => [
  part('一、结论'),
  table(
    'topics',
    [
      ['no', { fixed: mm(10) }, 'center'],
      ['topic', { fraction: 3 }],
      ['conclusion', { fraction: 7 }],
      ['kind', { fixed: mm(18) }],
    ],
    { blankRows: 4 },
  ),
  part('二、行动项'),
  table(
    'actions',
    [
      ['no', { fixed: mm(10) }, 'center'],
      ['action', { fraction: 13 }],
      ['side', { fixed: mm(14) }],
      ['owner', { fixed: mm(33.5) }],
      ['due', { fixed: mm(34.5) }],
      ['output', { fraction: 7 }],
      ['status', { fixed: mm(14.5) }],
    ],
    { blankRows: 5 },
  ),
  grid([item('nextMeeting', { span: 2 })]),
]

const process = ({ item, table }: SheetFields, full: Minutes, blank: boolean): readonly Block[] => [
  part('三、目的与讨论'),
  grid([item('purpose', { span: 2 }), ...attendance(full.attendees ?? [], blank), item('cc', { span: blank ? 1 : 2 })]),
  table(
    'topics',
    [
      ['no', { fixed: mm(10) }, 'center'],
      ['topic', { fraction: 3 }],
      ['discussion', { fraction: 7 }],
    ],
    { blankRows: 4, lines: 1.5 },
  ),
  part('四、费用与时间变化'),
  grid([item('budgetChange'), item('budgetNote'), item('scheduleChange'), item('scheduleNote')]),
]

const confirmation = ({ item }: SheetFields, full: Minutes, context: Context): readonly Block[] => [
  part('五、发出与确认'),
  grid([
    item('sentAt'),
    item('confirmDue', { value: confirmDueOf(full, context) }),
    item('confirmStatus', { span: 2 }),
    item('confirmEvidence', { span: 2 }),
    item('revision', { span: 2 }),
  ]),
]

const whichMeeting = (fields: SheetFields, { docNo, minutesNo }: Minutes, blank: boolean): readonly Block[] => {
  const { item } = fields
  return filing(fields, '六、会议与文件信息', blank, {
    own: [item('minutesNo'), item('projectNo'), item('mode'), item('place'), item('host'), item('recorder')],
    hasOwnNumber: docNo === minutesNo,
  })
}

// Silence counts as consent only where it was agreed on beforehand (handbook, appendix 3), so it is said only then.
const note = (full: Minutes, context: Context): Block => {
  const { confirmWithin } = context.site.minutes
  const due = confirmDueOf(full, context)
  const until = due === undefined ? `收到后 ${confirmWithin} 个工作日内` : ` ${withWeekday(due)}前`
  const consent = full.confirmStatus === '逾期视同确认' ? '按双方约定，逾期未提出视同确认。' : ''
  const text = context.blank
    ? '如有出入，请于 ________________ 前书面提出。'
    : `如有出入，请于${until}书面提出。${consent}`
  return { kind: 'paragraph', style: 'note', text }
}
