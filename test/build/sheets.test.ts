import { describe, expect, test } from 'vitest'
import { loadTemplates } from '../../src/build/load-templates.ts'
import { SHEET_FILES } from '../../src/build/sheets.ts'
import { readPdf } from '../../src/engine/index.ts'
import { pdfText } from '../support/pdf-text.ts'

const templates = await loadTemplates()

const make = async (name: string, template: (typeof templates)[number]): Promise<Uint8Array> => {
  const file = SHEET_FILES[name]
  if (file === undefined) throw new Error(`There is no ${name}.`)
  return file.make(template)
}

describe.each(templates.map((template) => [template.id, template] as const))('%s', (id, template) => {
  test.each(Object.keys(SHEET_FILES))('%s is the same each time it is made', async (name) => {
    const [once, again] = [await make(name, template), await make(name, template)]
    expect(Buffer.compare(once, again)).toBe(0)
    expect(once.length).toBeGreaterThan(0)
  })

  test('sample.pdf opens in the form again', async () => {
    const read = await readPdf(await make('sample.pdf', template))
    expect(read).toEqual({ ok: true, source: { template: id, version: template.version, data: template.sample } })
  })

  test('blank.pdf takes no more paper than the filled sheet, or both sides of one', async () => {
    const pages = async (name: string) => (await pdfText(await make(name, template))).length
    expect(await pages('blank.pdf')).toBeLessThanOrEqual(Math.max(2, await pages('sample.pdf')))
  })

  test('schema.json is the schema', async () => {
    const schema: unknown = JSON.parse(new TextDecoder().decode(await make('schema.json', template)))
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', ...template.schema })
  })
})
