/*
 * The printed report, one page to be passed on to the client as it is: how many jobs stand how and what is to be
 * decided, then the jobs. The internal copy has one column more and says so in its title and in its name.
 */
import type { Block, DocumentModel, KeyValue } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import type { Context } from '../define-template.ts'
import { pdfName } from '../file-name.ts'
import { filingLine } from '../filing-line.ts'
import { type ColumnOptions, type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_LANDSCAPE, sheetFrame } from '../sheet-frame.ts'
import { grid } from '../sheet-parts.ts'
import { withDefaults } from './defaults.ts'
import { countLights, type Job, LIGHTS, lightOf } from './lights.ts'
import { type StatusReport, schema } from './schema.ts'

const NAME = '项目状态表'

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: StatusReport, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank)
  const frame = sheetFrame(NAME, full, context)
  const isInternal = full.copyFor === '内部'
  return {
    title: full.clientName === undefined ? NAME : `${NAME}：${full.clientName}`,
    subject: full.weekOf === undefined ? undefined : `${full.weekOf} 这一周`,
    ...frame,
    // Whoever forwards the sheet must know which of the two counts (handbook, B.2).
    footer: { ...frame.footer, center: '如与纪要不一致，以纪要为准。' },
    page: A4_LANDSCAPE,
    blocks: [
      { kind: 'heading', level: 1, text: isInternal ? `${NAME}（内部版）` : NAME },
      whose(fields, full, context),
      grid([item(fields, 'decisions', 2), item(fields, 'money', 1)], 1),
      jobs(fields, full, context),
      { kind: 'paragraph', style: 'note', text: LEGEND },
      ...filingLine(full, blank),
    ],
  }
}

/** `状态表_栗屿饮品有限公司（虚构）_2026-11-23.pdf`; the internal copy can't be taken for the client's. */
export const fileName = (data: StatusReport, context: Context): string => {
  if (context.blank) return pdfName('状态表', '空白表')
  const { clientName, weekOf, docNo, copyFor } = withDefaults(data, context)
  return pdfName('状态表', clientName, weekOf ?? docNo, copyFor === '内部' ? '内部版' : undefined)
}

const LEGEND = `${Object.entries(LIGHTS)
  .map(([light, mark]) => `${mark} ${light}`)
  .join(' · ')}；比原计划：+ 晚，- 早`

const item = (fields: SheetFields, id: string, lines: number): KeyValue => fields.item(id, { lines })

const whose = ({ item: field }: SheetFields, full: StatusReport, context: Context): Block =>
  grid(
    [
      field('clientName'),
      field('weekOf', { label: '所在周' }),
      field('updatedBy'),
      field('copyFor'),
      {
        label: '一共',
        value: context.blank ? '' : `${full.jobs?.length ?? 0} 件：${countLights(full.jobs ?? [], context)}`,
        span: 2,
        field: 'jobs',
      },
    ],
    3,
  )

const jobs = ({ table }: SheetFields, full: StatusReport, context: Context): Block => {
  const columns: readonly ColumnOptions[] = [
    ['light', { fixed: mm(17) }],
    ['jobNo', { fixed: mm(37) }],
    ['job', { fraction: 4 }],
    ['stage', { fixed: mm(16) }],
    ['nextStep', { fraction: 5 }],
    ['ball', { fixed: mm(22) }],
    ['due', { fixed: mm(36) }],
    ['slip', { fixed: mm(27) }, 'right'],
  ]
  const notes: readonly ColumnOptions[] = full.copyFor === '内部' ? [['internalNote', { fraction: 4 }]] : []
  return table('jobs', [...columns, ...notes], {
    blankRows: 8,
    cell: (column, index, text) => jobCell(column, full.jobs?.[index] ?? {}, text, context),
  })
}

const jobCell = (column: string, job: Job, text: string, context: Context): string | undefined => {
  if (column === 'slip') return job.slip !== undefined && job.slip > 0 ? `+${text}` : undefined
  const light = column === 'light' ? lightOf(job, context) : undefined
  return light && `${LIGHTS[light]} ${light}`
}
