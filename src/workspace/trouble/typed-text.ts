import type { SheetData } from '../../forms/check.ts'
import { withoutBlanks } from '../../templates/blanks.ts'
import type { Schema, Template } from '../../templates/define-template.ts'

/** What is filled in as plain lines, by the labels of the form; without the sheet, which may be what failed. */
export const typedText = ({ name, schema }: Pick<Template, 'name' | 'schema'>, data: SheetData): string =>
  [name, ...linesOf(schema, withoutBlanks(data))].join('\n')

const linesOf = (schema: Schema, data: SheetData): readonly string[] =>
  Object.entries(data).flatMap(([id, value]) => {
    const field = schema.properties?.[id]
    const title = field?.title ?? id
    if (!Array.isArray(value)) return [`${title}：${said(value)}`]
    return value.map((row: unknown, index) =>
      isRow(row)
        ? `${title} ${index + 1}：${linesOf(field?.items ?? { type: 'object' }, row).join('；')}`
        : `${title}：${said(row)}`,
    )
  })

const isRow = (value: unknown): value is SheetData => typeof value === 'object' && value !== null

const said = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? '是' : '否'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
