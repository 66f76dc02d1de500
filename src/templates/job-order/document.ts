/*
 * The printed order (handbook, B.3.15). Whoever makes it needs first what and until when; then what comes along, who has
 * signed, and last the record of deliveries, which grows after signing.
 */
import type { Block, DocumentModel } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import { withoutWeekday } from '../calendar-date.ts'
import type { Context } from '../define-template.ts'
import { pdfName } from '../file-name.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_PORTRAIT, sheetFrame } from '../sheet-frame.ts'
import { filing, grid, part, signature } from '../sheet-parts.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { effectOf } from './effect.ts'
import { rules } from './rules.ts'
import { type JobOrder, schema } from './schema.ts'

const NAME = '任务工作单'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: JobOrder, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank, blank ? {} : rules(full, context).computed)
  return {
    title: full.title === undefined ? NAME : `${NAME}：${full.title}`,
    subject: full.task,
    ...sheetFrame(NAME, full, context),
    page: A4_PORTRAIT,
    watermark: effectOf(full).kind === 'notInForce' ? '未生效' : undefined,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      ...effect(full),
      head(fields, blank),
      ...task(fields),
      ...enclosed(fields, full),
      ...conditions(fields, blank),
      { kind: 'paragraph', style: 'note', text: '改动一律另开“修改”单，不在本单上涂改。执行人签收后开始计时。' },
      signature(SIGNERS),
      ...delivered(fields),
      ...filing(fields, '五、文件信息', blank, { hasOwnNumber: full.docNo === full.jobNo }),
    ],
  }
}

/** `工作单_LY-2612-003-W01_金桔味上市主视觉.pdf`. */
export const fileName = (data: JobOrder, context: Context): string => {
  if (context.blank) return pdfName('工作单', '空白表')
  const { jobNo, title } = withDefaults(data, context)
  return pdfName('工作单', jobNo, title)
}

// Nobody should find out on the second page that the order isn't in force.
const effect = (full: JobOrder): readonly Block[] => {
  const state = effectOf(full)
  switch (state.kind) {
    case 'inForce':
      return []
    case 'withGaps':
      return [heavy('带缺开工：', state.note, 'gapNote')]
    case 'notInForce': {
      const until = state.until === undefined ? '' : `最迟 ${state.until} 补齐。`
      return [
        heavy(
          '未生效：',
          `还缺${state.missing.join('、')}。${until}补齐前不签收、不计时，接单人可以拒收。`,
          'materials',
        ),
      ]
    }
  }
}

const heavy = (lead: string, text: string, field: string): Block => ({
  kind: 'box',
  weight: 'heavy',
  text: [{ text: lead, bold: true }, { text }],
  field,
})

// Options to tick need the whole line; one that is chosen doesn't.
const head = ({ item }: SheetFields, blank: boolean): Block => {
  const span = blank ? 2 : 1
  return grid([
    item('jobNo'),
    item('projectNo'),
    item('title', { span: 2 }),
    item('clientName', { span }),
    item('toDept', { span }),
    item('firstDue'),
    item('finalDue'),
    item('orderType', { span }),
    item('billable', { span }),
    item('openDate'),
    item('openedBy'),
    item('priority'),
    item('urgentReason'),
  ])
}

const task = ({ item, table }: SheetFields): readonly Block[] => [
  part('一、任务与物料'),
  grid(
    [item('task', { lines: 2 }), item('mandatory', { lines: 1.5 }), item('keyCopy', { lines: 1.5 }), item('briefRef')],
    1,
  ),
  table(
    'items',
    [
      ['no', { fixed: mm(10) }, 'center'],
      ['name', { fraction: 3 }],
      ['spec', { fraction: 5 }],
      ['qty', { fixed: mm(12) }, 'right'],
      ['usage', { fraction: 2 }],
      ['due', { fixed: mm(31) }],
    ],
    { blankRows: 5, cell: short },
  ),
]

const enclosed = ({ item, table }: SheetFields, full: JobOrder): readonly Block[] => [
  part('二、随单资料'),
  table(
    'materials',
    [
      ['no', { fixed: mm(10) }, 'center'],
      ['name', { fraction: 1 }],
      ['state', { fixed: mm(20) }],
      ['fillBy', { fixed: mm(46) }],
    ],
    { blankRows: 3 },
  ),
  // Where it is in force, it stands at the head of the sheet already.
  ...(effectOf(full).kind === 'withGaps' ? [] : [grid([item('gapNote')], 1)]),
]

// Four rows are kept whole, and the signatures with them: what is signed isn't torn from who signs it.
const conditions = ({ item }: SheetFields, blank: boolean): readonly Block[] => [
  part('三、轮次、外发与签收'),
  grid(
    [
      item('round', { label: '第几轮' }),
      item('roundsIncluded', { label: '含轮次' }),
      item('changeNo'),
      item('hours'),
      item('external'),
      item('estimateNo', { label: '估价单号' }),
      item('vendor'),
      item('acceptedAt', { span: 2 }),
      ...(blank ? [] : [item('accountSign'), item('creativeSign'), item('makerSign')]),
    ],
    3,
  ),
]

const delivered = ({ item, table }: SheetFields): readonly Block[] => [
  part('四、交付与关单'),
  table(
    'deliveries',
    [
      ['version', { fixed: mm(18) }],
      ['deliveredAt', { fixed: mm(31) }],
      ['onTime', { fixed: mm(20) }],
      ['feedback', { fraction: 3 }],
      ['approvedBy', { fraction: 2 }],
    ],
    { blankRows: 4, cell: short },
  ),
  grid([item('closed')], 1),
]

// The head of the sheet has the weekdays that count.
const short = (_column: string, _index: number, text: string): string => withoutWeekday(text)
