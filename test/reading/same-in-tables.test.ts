/*
 * The same texts in tables: pasted, in a CSV file, in a workbook.
 */
import { describe, expect, test } from 'vitest'
import { batchColumns } from '../../src/batch/column.ts'
import { gatherSheets } from '../../src/batch/gather-sheets.ts'
import { writeXlsx } from '../../src/batch/write-xlsx.ts'
import { planPaste } from '../../src/forms/paste/plan-paste.ts'
import { gridOfTexts } from '../../src/grid/cell.ts'
import { readTables } from '../../src/grid/read-file.ts'
import { writeCsv } from '../../src/grid/text/csv.ts'
import { FIELDS, type Field, MEANINGS, schema, TODAY } from '../support/meanings.ts'

describe.for(MEANINGS)('in %s, “%s”', ([field, text, expected]) => {
  test('pasted', () => {
    const columns = Object.entries(FIELDS).map(([id, of]) => ({ id, title: of.title, field: of }))
    const table = { rows: [], columns, computed: [], most: 10, contextFor: () => ({ today: TODAY }) }
    const plan = planPaste(table, gridOfTexts([[text]]), { at: { row: 0, column: field } })
    expect(Reflect.get(plan.read[0] ?? {}, field)).toEqual(expected)
  })

  test('in a CSV file and in a workbook', () => {
    const rows = [[FIELDS[field].title], [text]]
    const csv = new TextEncoder().encode(writeCsv(rows))
    const xlsx = writeXlsx([{ name: '表', rows }])
    for (const bytes of [csv, xlsx]) expect(fromFile(bytes, field)).toEqual(expected)
  })
})

const fromFile = (bytes: Uint8Array, field: Field): unknown => {
  const file = readTables(bytes)
  if (!file.ok) throw new Error('the file was not read')
  const columns = batchColumns({ schema, sections: [{ id: 'all', title: '', fields: Object.keys(FIELDS) }] })
  const own = columns.filter(({ id }) => id === field)
  const [sheet] = gatherSheets((file.tabs[0]?.rows ?? []).slice(1), own, TODAY)
  return sheet?.data[field]
}
