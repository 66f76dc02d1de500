/*
 * The printed slip, half a sheet of A4: two thirds for the call, one third for whoever takes it over and signs. Blank,
 * two of them share an upright A4 with a line to cut along.
 */
import type { Block, DocumentModel, KeyValue } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import type { Context } from '../define-template.ts'
import { pdfName } from '../file-name.ts'
import { filingLine } from '../filing-line.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A5_LANDSCAPE, sheetFrame } from '../sheet-frame.ts'
import { grid, signature } from '../sheet-parts.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { type PhoneLog, schema } from './schema.ts'
import { twoSlips } from './two-slips.ts'

const NAME = '来电记录与转告单'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: PhoneLog, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank)
  const slip = [{ kind: 'heading', level: 1, text: NAME } as const, call(fields, full, blank)]
  const sheet = {
    title: full.callerOrg === undefined ? NAME : `${NAME}：${full.callerOrg}`,
    subject: full.summary,
    ...sheetFrame(NAME, full, context),
  }
  if (blank) return { ...sheet, ...twoSlips(slip) }
  return { ...sheet, page: A5_LANDSCAPE, blocks: slip }
}

/** `来电记录_20261124-1012_栗屿饮品有限公司（虚构）.pdf`. */
export const fileName = (data: PhoneLog, context: Context): string => {
  if (context.blank) return pdfName('来电记录', '空白表')
  const { callAt, callerOrg, docNo } = withDefaults(data, context)
  const moment = callAt?.replaceAll(/[-:]/g, '').replace(' ', '-')
  return pdfName('来电记录', moment ?? docNo, callerOrg)
}

// Short labels leave the room to what was said.
const LABELS = { summary: '内容', keyFigures: '关键数字', readBack: '已复述', needCallback: '要回电', closed: '办结' }
const LABEL_WIDTH = mm(17)

const call = (fields: SheetFields, full: PhoneLog, blank: boolean): Block => ({
  kind: 'columns',
  shares: blank ? [20, 11] : [2, 1], // Ways to tick take more room than the one that was taken.
  gap: mm(4),
  columns: [
    [
      { ...grid(blank ? blankHeard(fields) : heard(fields, full)), labelWidth: LABEL_WIDTH },
      ...filingLine(full, blank),
    ],
    [
      { ...grid(blank ? blankPassedOn(fields) : passedOn(fields, full), 1), labelWidth: LABEL_WIDTH },
      signature(SIGNERS),
    ],
  ],
})

const heard = ({ item }: SheetFields, full: PhoneLog): readonly KeyValue[] => [
  bare(item('callAt'), full.callAt),
  item('direction'),
  item('callerOrg', { span: 2 }),
  item('callerName'),
  item('callerPhone'),
  item('callType'),
  { ...item('urgency'), ...urgent(full) },
  item('forWhom'),
  item('answeredBy'),
  item('summary', { span: 2, label: LABELS.summary }),
  item('keyFigures', { span: 2, label: LABELS.keyFigures }),
  item('ourReply', { span: 2 }),
  item('readBack', { label: LABELS.readBack }),
  item('needCallback', { label: LABELS.needCallback }),
]

const passedOn = ({ item }: SheetFields, full: PhoneLog): readonly KeyValue[] => [
  bare(item('callbackBy'), full.callbackBy),
  bare(item('notifiedAt'), full.notifiedAt),
  item('notifyWay'),
  item('receivedBy'),
  item('result'),
  item('closed', { label: LABELS.closed }),
]

// Who answered and who took over sign below; that is their name.
const blankHeard = ({ item }: SheetFields): readonly KeyValue[] => [
  item('callAt'),
  item('direction'),
  item('callerOrg', { span: 2 }),
  item('callerName'),
  item('callerPhone'),
  item('callType', { span: 2 }),
  item('forWhom'),
  item('readBack', { label: LABELS.readBack }),
  item('urgency'),
  item('needCallback', { label: LABELS.needCallback }),
  item('summary', { span: 2, label: LABELS.summary, lines: 2 }),
  item('keyFigures', { span: 2, label: LABELS.keyFigures }),
  item('ourReply', { span: 2 }),
]

const blankPassedOn = ({ item }: SheetFields): readonly KeyValue[] => [
  item('callbackBy'),
  item('notifiedAt'),
  item('notifyWay'),
  item('result', { lines: 2 }),
  item('closed', { label: LABELS.closed }),
]

// A slip is about today: the weekday would only break the line.
const bare = (item: KeyValue, moment: string | undefined): KeyValue => ({ ...item, value: moment ?? item.value })

// Seen at a glance on a desk full of slips.
const urgent = ({ urgency }: PhoneLog) =>
  urgency === undefined || urgency === '一般' ? {} : { value: `${urgency === '紧急' ? '▲' : '▲▲'} ${urgency}` }
