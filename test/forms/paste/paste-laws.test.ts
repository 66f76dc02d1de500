/*
 * Random blocks from the clipboard to the rows of real tables, as HTML and as text, with other people's headings, titles,
 * merged and hidden cells, totals and rubbish. Each cell of words says which column it belongs to.
 */
import fc from 'fast-check'
import type { ReactElement } from 'react'
import { describe, expect, test } from 'vitest'
import type { Clip } from '../../../src/forms/paste/clip.ts'
import { pasteBlock } from '../../../src/forms/paste/paste-block.tsx'
import { createTable, type TableHost } from '../../../src/forms/table/table-api.ts'
import type { Rows } from '../../../src/forms/table/table-data.ts'
import type { Schema } from '../../../src/templates/define-template.ts'
import { template as minutes } from '../../../src/templates/minutes/index.ts'
import { template as receivables } from '../../../src/templates/receivable-tracker/index.ts'
import { template as status } from '../../../src/templates/status-report/index.ts'
import { holds, LAW_TIMEOUT } from '../../support/law.ts'

interface Asked {
  readonly onTake: () => void
}

/** A table, and what came of a paste: whether it was asked about, and the rows before, after and after the way back. */
const pasted = (schema: Schema | undefined, rows: Rows, clip: Clip, column?: string) => {
  if (schema === undefined) throw new Error('The template has no such table')
  const latest: { rows: Rows; undo: TableHost['latest']['current']['undo'] } = { rows, undo: undefined }
  let [acts, asked]: [number, Asked | undefined] = [0, undefined]
  const host: TableHost = {
    writes: {
      setRows: (_, next) => {
        acts += 1
        latest.rows = next
      },
      leave: () => undefined,
    },
    latest: { current: latest },
    tell: ({ undo }) => {
      latest.undo = undo
    },
    focusLater: () => undefined,
  }
  const table = createTable({ id: 't', name: 'rows', title: '表', schema }, host)
  const place = {
    table,
    most: schema.maxItems ?? 2000,
    contextFor: () => ({ today: '2026-11-30' }),
    show: (shown: unknown) => {
      asked = shown === undefined ? undefined : (shown as ReactElement<Asked>).props
    },
    handOver: () => undefined,
  }
  pasteBlock(place, clip, column === undefined ? undefined : { row: 0, column })
  const wasAsked = asked !== undefined
  ;(asked as Asked | undefined)?.onTake()
  const after = latest.rows
  const actsToLand = acts
  table.undo()
  return { wasAsked, after, back: latest.rows, acts: actsToLand }
}

const TABLES = [
  minutes.schema.properties?.['actions'],
  minutes.schema.properties?.['attendees'],
  receivables.schema.properties?.['installments'],
  receivables.schema.properties?.['followups'],
  status.schema.properties?.['jobs'],
] as const

const rubbish = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u00a0',
    '任务',
    '负责人',
    '合计',
    '#N/A',
    '####',
    '1.2万',
    '2026/3/5',
    '3月5日',
    '√',
    '\u000b',
    '=1+1',
    '100%',
    '单位：万元',
    '备注：无',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const attributes = fc.constantFrom(
  '',
  ' rowspan="2"',
  ' colspan="3"',
  ' rowspan="99999"',
  ' style="display:none"',
  ' x:num="46086"',
  ' sdval="1e300" sdnum="1033;0;YYYY"',
  ' data-sheets-value="{"',
  ' x:num=""',
)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const htmlRow = fc
  .tuple(
    fc.constantFrom('<tr>', '<tr style="display:none">', '<tr hidden>', ''),
    fc.array(fc.tuple(attributes, rubbish), { maxLength: 9 }),
  )
  .map(([tr, cells]) => `${tr}${cells.map(([more, text]) => `<td${more}>${escaped(text)}</td>`).join('')}`)
const anyClip: fc.Arbitrary<Clip> = fc.oneof(
  fc
    .array(fc.array(rubbish, { maxLength: 9 }), { maxLength: 14 })
    .map((rows) => ({ html: '', text: rows.map((row) => row.join('\t')).join('\n') })),
  fc.array(htmlRow, { maxLength: 14 }).map((rows) => ({ html: `<table>${rows.join('')}</table>`, text: '' })),
  fc
    .tuple(fc.array(htmlRow, { maxLength: 6 }), fc.nat(400))
    .map(([rows, cut]) => ({ html: `<table>${rows.join('')}`.slice(cut), text: 'a\tb' })),
)

// Columns of words, by what they may be called; each of their cells begins with the column's id.
const WORDS: Readonly<Record<string, readonly string[]>> = {
  action: ['要做什么', '任务', '待办事项', '*要做什么（必填）', 'Task', '工作 内容'],
  owner: ['责任人', '负责人', '跟进人：', 'Owner', '经 办 人'],
  output: ['交付物', '产出', 'Deliverable', '完成标准'],
  nobody: ['所属部门', '对接渠道', '模块', '备用一'],
}
const heading = fc.constantFrom(...Object.entries(WORDS).flatMap(([id, names]) => names.map((name) => ({ id, name }))))
const marked = fc.record({
  above: fc.array(fc.constantFrom([''], ['2026 年十一月'], ['制表：客户部', '', '第 1 页'], ['单位：万元']), {
    maxLength: 4,
  }),
  headings: fc.uniqueArray(heading, { minLength: 2, maxLength: 5, selector: ({ id }) => id }),
  lines: fc.integer({ min: 1, max: 7 }),
  hidden: fc.nat(8),
  gap: fc.boolean(),
  below: fc.constantFrom<readonly string[]>([], ['合计', '1,200'], ['备注：以上均为工作日'], ['制表：甲', '审核：乙']),
  asHtml: fc.boolean(),
  column: fc.constantFrom(undefined, 'action', 'owner', 'output'),
})

type Block = typeof marked extends fc.Arbitrary<infer T> ? T : never

describe('laws of pasting', () => {
  test(
    'whatever is pasted, nothing is thrown, it lands in one step, and the way back is the rows as they were',
    () => {
      let landed = 0
      holds(
        fc.property(fc.constantFrom(...TABLES), anyClip, fc.boolean(), (schema, clip, filled) => {
          const first = Object.keys(schema?.items?.properties ?? {})[0] ?? ''
          const rows = filled ? [{ [first]: '一' }, {}] : []
          const { after, back, acts } = pasted(schema, rows, clip, filled ? first : undefined)
          expect(acts).toBeLessThanOrEqual(1)
          if (acts === 1) landed += 1
          expect(back).toEqual(rows)
          expect(after.length).toBeGreaterThanOrEqual(rows.length)
        }),
      )
      expect(landed).toBeGreaterThan(50)
    },
    LAW_TIMEOUT,
  )

  test(
    'no value lands in a column that isn’t its own; hidden rows, totals and remarks are no rows; what lands nowhere is asked',
    () => {
      let landed = 0
      holds(
        fc.property(marked, (block) => {
          const { headings, hidden, lines, asHtml, column } = block
          const { after, wasAsked } = pasted(TABLES[0], [], clipOf(block), column)
          const isKnown = headings.every(({ id }) => id !== 'nobody')
          const seen = lines - (asHtml && hidden < lines ? 1 : 0)
          const values = after.flatMap((row) => Object.entries(row as Readonly<Record<string, string>>))
          landed += values.length
          expect(isKnown ? after.length : seen).toBe(seen)
          expect(isKnown || wasAsked || seen === 0).toBe(true)
          expect((wasAsked && !isKnown) || values.every(isInPlace)).toBe(true)
          expect(asHtml && values.some(([, value]) => value.endsWith(` ${hidden}号`))).toBe(false)
        }),
      )
      expect(landed).toBeGreaterThan(500)
    },
    LAW_TIMEOUT,
  )
})

const clipOf = ({ above, headings, lines, hidden, gap, below, asHtml }: Block): Clip => {
  const body = Array.from({ length: lines }, (_, line) => headings.map(({ id }) => `${id} ${line}号`))
  const rows = [...above, headings.map(({ name }) => name), ...body]
  if (asHtml) return { text: '', html: toHtml([...rows, below], above.length + 1 + hidden) }
  return { html: '', text: [...rows, ...(gap ? [['']] : []), below].map((row) => row.join('\t')).join('\n') }
}

const isInPlace = ([id, value]: readonly [string, string]): boolean => value.replace(/ .*/, '') === id

const toHtml = (rows: readonly (readonly string[])[], hidden: number): string =>
  `<table>${rows.map((row, at) => `<tr${at === hidden ? ' style="display:none"' : ''}>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`
