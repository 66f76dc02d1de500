/*
 * The file that is filled in: the headings to write under, and how that is done.
 */

import { writeCell } from '../forms/cells/write-cell.ts'
import type { SheetData } from '../forms/check.ts'
import { writeCsv } from '../grid/text/csv.ts'
import type { Schema, Template } from '../templates/define-template.ts'
import { type BatchColumn, batchColumns, isRepeated } from './column.ts'
import { toLines } from './to-lines.ts'
import { writeXlsx } from './write-xlsx.ts'

/** What of a template its file says. */
export type BatchTemplate = Pick<Template, 'name' | 'schema' | 'sections' | 'ui'>

/** The columns that are given out: what the form hides is not asked for here either. */
const offeredColumns = (template: BatchTemplate): readonly BatchColumn[] =>
  batchColumns(template).filter(({ of }) => template.ui[of]?.['ui:widget'] !== 'hidden')

/** How lines become sheets, in one sentence; who has no tables need not read about them. */
export const howToFill = (template: BatchTemplate): string => {
  const table = offeredColumns(template).find(isRepeated)
  if (table === undefined) return '一行是一份。'
  const name = table.title.split('：')[0]
  return `一行是一份。一份里有几行的栏（如“${name}”），从第二行起往下接着写，其他栏空着或照抄上一行。`
}

/** The headings as CSV. The line that begins with “#” is passed over when the file comes back. */
export const headingsCsv = (template: BatchTemplate): string =>
  writeCsv([offeredColumns(template).map(({ title }) => title), [`# ${howToFill(template)}这一行可以留着。`]])

/** The headings for Excel and WPS, with lists to choose options from; behind them how to fill them in, and an example. */
export const headingsXlsx = (template: BatchTemplate, sample: SheetData): Uint8Array<ArrayBuffer> => {
  const columns = offeredColumns(template)
  const titles = columns.map(({ title }) => title)
  return writeXlsx([
    { name: '填写', rows: [titles], options: columns.map(({ field }) => optionsOf(field)) },
    {
      name: '说明',
      rows: [
        ['栏', '要不要填', '怎么填', '例子', '为什么问'],
        ...columns.map((column) => explain(column, sample)),
        [howToFill(template)],
      ],
    },
    { name: '示例', rows: [titles, ...toLines(columns, sample)] },
  ])
}

const explain = ({ title, of, cell, fixed, field, required }: BatchColumn, sample: SheetData): string[] => {
  const value = sample[of]
  const inner: unknown = cell === undefined || !Array.isArray(value) ? value : value[fixed?.row ?? 0]?.[cell]
  return [title, required ? '要填' : '选填', kindOf(field), writeCell(field, inner), field.description ?? '']
}

const optionsOf = (field: Schema): readonly string[] =>
  field.type === 'boolean' ? ['是', '否'] : (field.enum ?? []).map(String)

const kindOf = (field: Schema): string => {
  const { items, examples, format, pattern } = field
  const options = optionsOf(field)
  if (options.length > 0) return `选一个：${options.join('、')}`
  if (items?.enum !== undefined) return `可以写几个，用“、”隔开：${items.enum.join('、')}`
  if (format === 'date' || pattern !== undefined) return `照这样写：${examples?.[0] ?? ''}`
  if (field.type === 'number' || field.type === 'integer') return `数字${unitOf(field)}`
  const limit = field['x-limit']
  return limit === undefined ? '文字' : `文字，最好不超过 ${limit} 字`
}

const unitOf = ({ 'x-unit': unit }: Schema): string => (unit === undefined ? '' : `，单位是${unit}`)
