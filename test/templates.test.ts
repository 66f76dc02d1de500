/*
 * What holds of every template: each folder, its sample, its blank sheet and its longest one.
 */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadTemplates } from '../src/build/load-templates.ts'
import { setInNode } from '../src/build/set-sheet.ts'
import { validate } from '../src/build/validate.ts'
import { readPdf } from '../src/engine/index.ts'
import { site } from '../src/site.config.ts'
import { isDateTime } from '../src/templates/calendar-date.ts'
import type { Schema, Template } from '../src/templates/define-template.ts'
import { startData } from '../src/templates/start-data.ts'
import { documentFields, documentTexts } from './support/document-texts.ts'
import { longestData } from './support/longest-data.ts'
import { expectSoundPages } from './support/page-laws.ts'
import { schemaFields } from './support/schema-leaves.ts'
import { changedAt, textAt } from './support/vary-data.ts'

const folders = readdirSync('src/templates', { withFileTypes: true }).filter((entry) => entry.isDirectory())
const templates = await loadTemplates()

test('every folder is a template of its name, and no two share a code or a name', () => {
  expect(templates.map(({ id }) => id).sort()).toEqual(folders.map(({ name }) => name).sort())
  expect(new Set(templates.map(({ code }) => code)).size).toBe(templates.length)
  expect(new Set(templates.map(({ name }) => name)).size).toBe(templates.length)
})

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const { schema, sections, sample, sampleAt } = template
  const context = { now: sampleAt, site }
  const ids = Object.keys(schema.properties ?? {})
  const documentOf = (data: object) => template.toDocument(data as Record<string, unknown>, context)
  const longest = longestData(schema, sample)

  test('every field has a Chinese title and says why it is asked', () => {
    const fields = schemaFields(schema)
    expect(fields.length).toBeGreaterThan(5)
    for (const { path, schema: field } of fields) {
      expect(field.title, path.join('.')).toMatch(/[\u4e00-\u9fff]/)
      expect(field.description, path.join('.')).toMatch(/[\u4e00-\u9fff].*[。？]$/)
    }
  })

  test('no two reasons are the same, since then one of them says nothing', () => {
    const reasons = schemaFields(schema).map(({ schema: field }) => field.description)
    expect(reasons.filter((reason, index) => reasons.indexOf(reason) !== index)).toEqual([])
  })

  test('every field stands in just one section, and every widget belongs to a field', () => {
    expect(sections.flatMap(({ fields }) => fields).sort()).toEqual([...ids].sort())
    expect(unknownIn(template.ui, schema)).toEqual([])
  })

  test('what is required exists and is typed', () => {
    for (const id of requiredOf(schema)) expect(schema.properties?.[id]?.['x-computed'], id).toBe(undefined)
    expect(requiredOf(schema).filter((id) => !ids.includes(id))).toEqual([])
  })

  test('the sample is complete, right, and its time is a moment', () => {
    expect(validate(template, sample, context).errors).toEqual([])
    expect(isDateTime(sampleAt)).toBe(true)
    expect(template.fileName(sample, context)).toMatch(/^[^\\/:*?"<>|]+\.pdf$/)
  })

  test('whatever is filled in stands on the sheet', () => {
    let looked = 0
    for (const { path, schema: field } of schemaFields(schema)) {
      if (field['x-computed'] || field.items?.properties) continue
      const [changed, before] = changedAt(longest, path, field)
      expect(documentTexts(documentOf(changed)).join('\n'), path.join('.')).not.toBe(
        documentTexts(documentOf(before)).join('\n'),
      )
      const text = textAt(changed, path)
      if (field.type === 'string' && !field.enum && text !== undefined) {
        expect(documentTexts(documentOf(changed)).join('\n'), path.join('.')).toContain(text)
      }
      looked++
    }
    expect(looked).toBeGreaterThan(5)
  })

  test('a click on the sheet finds every field that is on it', () => {
    const marked = new Set(documentFields(documentOf(sample)).map((field) => field.split('.')[0]))
    expect(ids.filter((id) => !marked.has(id) && !NEVER_MARKED.includes(id))).toEqual([])
  })

  test('nothing on the sheet is empty: what isn’t filled in is a dash', () => {
    for (const block of documentOf({}).blocks) {
      if (block.kind === 'keyValues') for (const { label, value } of block.items) expect(value, label).not.toBe('')
      if (block.kind === 'table') expect(block.rows.length).toBeGreaterThan(0)
    }
  })

  test('data of any shape the schema allows makes a sheet, and rules that don’t throw', () => {
    for (const data of [{}, startData(template, context), sample, longest, emptyRows(schema)]) {
      expect(() => template.rules(data, context)).not.toThrow()
      expect(() => documentOf(data)).not.toThrow()
      expect(() => template.fileName(data, context)).not.toThrow()
    }
  })

  test.each([
    ['sample', () => documentOf(sample)],
    ['longest', () => documentOf(longest)],
    ['nothing filled in', () => documentOf({})],
    ['blank', () => template.toDocument({}, { ...context, blank: true })],
  ])('%s: nothing is cut, overlaps or leaves the paper, and layout warns of nothing', async (_name, document) => {
    const { laidOut } = await setInNode(document(), { createdAt: sampleAt })
    expect(laidOut.warnings).toEqual([])
    expectSoundPages(laidOut)
  })

  test.each([
    ['sample', sample],
    ['longest', longest],
  ])('%s: the PDF gives the data back', async (_name, data) => {
    const source = { template: template.id, version: template.version, data }
    const { bytes } = await setInNode(documentOf(data), { source, createdAt: sampleAt })
    expect(await readPdf(bytes)).toEqual({ ok: true, source })
  })

  test('there is a migration for each version but the first', () => {
    expect(template.migrations.length).toBe(template.version - 1)
  })
})

// A number of the sheet's own stands for the file's; what to leave out in print isn't printed.
const NEVER_MARKED = ['docNo', 'nameOnPaper', 'edition', 'budgetOnPaper']

const requiredOf = (schema: Schema): readonly string[] => schema.required ?? []

const unknownIn = (ui: Template['ui'], schema: Schema): readonly string[] =>
  Object.entries(ui).flatMap(([id, inner]) => {
    if (id.startsWith('ui:')) return []
    const field = schema.properties?.[id]
    if (field === undefined) return [id]
    const items: unknown = (inner as Template['ui'])['items']
    return field.items && typeof items === 'object' ? unknownIn(items as Template['ui'], field.items) : []
  })

const emptyRows = (schema: Schema): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([id, field]) => (field.items?.properties ? [[id, [{}]]] : [])),
  )
