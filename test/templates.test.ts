/*
 * What holds for every template: each folder, each sample. A new template is tested by being there.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadTemplates, templateIds } from '../src/build/load-templates.ts'
import { validate } from '../src/build/validate.ts'
import { site } from '../src/site.config.ts'
import { isBlank } from '../src/templates/blanks.ts'
import { isDateTime } from '../src/templates/calendar-date.ts'
import type { Context, Schema, Template } from '../src/templates/define-template.ts'
import { EMPTY } from '../src/templates/sheet-fields.ts'
import { arbitraryData } from './support/arbitrary-data.ts'
import { documentTexts } from './support/document-texts.ts'
import { dataLeaves, schemaFields } from './support/schema-leaves.ts'

const templates = await loadTemplates()

const contextOf = ({ sampleAt }: Template): Context => ({ now: sampleAt, site })

// Booleans stand as people say them; everything else as it is stored.
const asPrinted = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? '是' : '否') : String(value)

const sheetText = (template: Template, data: Record<string, unknown>): string =>
  documentTexts(template.toDocument(data, contextOf(template))).join('\n')

test('every folder is a template, and there is at least one', () => {
  expect(templates.map(({ id }) => id)).toEqual(templateIds())
  expect(templates.length).toBeGreaterThan(0)
})

describe.each(templates.map((template) => [template.id, template] as const))('%s', (id, template) => {
  const { schema, sample, sections, ui } = template
  const fields = Object.keys(schema.properties ?? {})

  test('goes by one name: of the folder, the schema and the sheet', () => {
    expect([schema.$id, schema.title]).toEqual([id, template.name])
  })

  test('every field and column has a title and one line on why it is asked', () => {
    const all = schemaFields(schema)
    const bare = all.filter(
      ({ schema: field }) => isBlank(field.title) || !/^[^\n]{4,60}$/.test(field.description ?? ''),
    )
    expect(bare.map(({ path }) => path.join('.'))).toEqual([])
    expect(all.length).toBeGreaterThan(fields.length)
  })

  test('every text and every table has its bound and its advice', () => {
    const unbounded = schemaFields(schema).filter(
      ({ schema: { type, maxLength, maxItems, pattern, format, enum: options, 'x-limit': limit, 'x-rows': rows } }) =>
        (type === 'array' && (maxItems === undefined || rows === undefined)) ||
        (type === 'string' && !pattern && !format && !options && (maxLength === undefined || limit === undefined)),
    )
    expect(unbounded.map(({ path }) => path.join('.'))).toEqual([])
  })

  test('the sections hold every field once', () => {
    expect(sections.flatMap((section) => section.fields).toSorted()).toEqual(fields.toSorted())
  })

  test('the form names no field that the schema lacks', () => {
    expect(strangersIn(ui, schema)).toEqual([])
    expect(strangersIn({ nobody: {}, title: { 'ui:widget': 'select' } }, schema)).toContain('nobody')
  })

  test('only fields that exist are required', () => {
    expect(schema.required?.filter((field) => !fields.includes(field))).toEqual([])
  })

  test('the sample is right, and nothing about it could be better', () => {
    expect(validate(template, sample, contextOf(template))).toEqual({ errors: [], advice: [] })
    expect(isDateTime(template.sampleAt)).toBe(true)
  })

  test('every value of the sample stands on the sheet', () => {
    const text = sheetText(template, sample)
    const values = dataLeaves(template.withDefaults(sample, contextOf(template))).map(asPrinted)
    expect(values.filter((value) => !text.includes(value))).toEqual([])
    expect(values.length).toBeGreaterThan(10)
  })

  test('every value of any draft stands on the sheet', () => {
    fc.assert(
      fc.property(arbitraryData(schema), (data) => {
        const text = sheetText(template, data)
        return dataLeaves(withoutComputed(schema, data))
          .filter((value) => !isBlank(value))
          .every((value) => text.includes(asPrinted(value)))
      }),
      { numRuns: 200 },
    )
  })

  test('every table row has as many cells as the table has columns', () => {
    const blocks = template.toDocument(sample, contextOf(template)).blocks.filter(({ kind }) => kind === 'table')
    const uneven = blocks.filter(
      (block) => block.kind === 'table' && block.rows.some(({ cells }) => cells.length !== block.columns.length),
    )
    expect(uneven).toEqual([])
  })

  test('defaults never overwrite what was given, and giving them twice changes nothing', () => {
    const context = contextOf(template)
    const once = template.withDefaults(sample, context)
    expect(once).toMatchObject(sample)
    expect(template.withDefaults(once, context)).toEqual(once)
  })

  test('every common field has a value before anything is typed, but who prepared it', () => {
    const { docNo, version, fillDate, confidentiality, agencyName } = template.withDefaults({}, contextOf(template))
    expect([docNo, version, fillDate, confidentiality, agencyName].filter(isBlank)).toEqual([])
  })

  test('a blank sheet has room instead of dashes, and says who signs', () => {
    const document = template.toDocument({}, { ...contextOf(template), blank: true })
    const texts = documentTexts(document)
    expect(texts.filter((text) => text.includes(EMPTY))).toEqual([])
    expect(texts).toEqual(expect.arrayContaining([...template.signers]))
  })

  test('rules and file name take data of any completeness', () => {
    fc.assert(
      fc.property(arbitraryData(schema), (data) => {
        const context = contextOf(template)
        expect(template.rules(data, context).errors).toBeInstanceOf(Array)
        expect(template.fileName(data, context)).toMatch(/^[^\\/:*?"<>|\n]+\.pdf$/)
      }),
      { numRuns: 100 },
    )
  })

  test('there is a step for each older version of the data', () => {
    expect(template.migrations.length).toBe(template.version - 1)
  })
})

// Computed columns are worked out anew, whatever the data says.
const withoutComputed = (schema: Schema, data: unknown): unknown => {
  if (Array.isArray(data)) return data.map((row: unknown) => withoutComputed(schema.items ?? schema, row))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => schema.properties?.[key]?.['x-computed'] === undefined)
      .map(([key, value]) => [key, withoutComputed(schema.properties?.[key] ?? schema, value)]),
  )
}

const strangersIn = (ui: object, schema: Schema): readonly string[] =>
  Object.entries(ui).flatMap(([key, inner]) => {
    if (key.startsWith('ui:')) return []
    const field = key === 'items' ? schema.items : schema.properties?.[key]
    if (field === undefined) return [key]
    return typeof inner === 'object' && inner !== null ? strangersIn(inner, field) : []
  })
