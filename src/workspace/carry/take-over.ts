/*
 * What one sheet takes from another. The template's own function gets data at any stage of being filled in and answers
 * with anything: what comes of it is fitted to the sheet here, value by value, and what doesn't fit is left behind.
 */
import { findShapeFault } from '../../drafts/bounds.ts'
import { isRecord } from '../../drafts/draft.ts'
import { repair } from '../../drafts/repair.ts'
import { type FindFaults, type SheetData, withoutWrong } from '../../forms/check.ts'
import { isBlank, withoutBlanks } from '../../templates/blanks.ts'
import type { CarryOver, Context, Schema } from '../../templates/define-template.ts'

/** What fits, or why there is nothing: the template's function broke on this data. */
export type TakenOver =
  | { readonly ok: true; readonly data: SheetData }
  | { readonly ok: false; readonly cause: unknown }

/** The sheet that takes over: its schema, and what the schema has against data. */
export interface Taker {
  readonly schema: Schema
  readonly find: FindFaults
}

/** Takes from a filled sheet what fits this one. Never throws. */
export const takeOver = (
  { schema, find }: Taker,
  take: CarryOver['take'],
  source: SheetData,
  context: Context,
): TakenOver => {
  try {
    const taken: unknown = take(source, context)
    return { ok: true, data: isRecord(taken) && findShapeFault(taken) === undefined ? fit(schema, find, taken) : {} }
  } catch (cause) {
    return { ok: false, cause }
  }
}

const fit = (schema: Schema, find: FindFaults, taken: SheetData): SheetData => {
  const shaped = withoutEmpty(schema, repair(schema, withoutComputed(schema, taken)).data)
  const right = withoutEmpty(schema, withoutWrong(shaped, wrongIn(find, shaped)))
  // What is still wrong is wrong as a whole, such as a table of too many rows.
  const wrong = new Set(wrongIn(find, right).map(({ instancePath }) => instancePath.split('/')[1]))
  return Object.fromEntries(Object.entries(right).filter(([id]) => !wrong.has(id)))
}

// What is missing is typed by hand; only what is there can be wrong.
const wrongIn = (find: FindFaults, data: SheetData) =>
  find(data).filter(({ keyword }) => keyword !== 'required' && keyword !== 'minItems')

const withoutComputed = (schema: Schema, data: SheetData): SheetData =>
  Object.fromEntries(
    Object.entries(data).flatMap(([id, value]) => {
      const field = schema.properties?.[id]
      if (field?.['x-computed']) return []
      const rows = field?.items
      if (rows === undefined || !Array.isArray(value)) return [[id, value]]
      return [[id, value.map((row: unknown) => (isRecord(row) ? withoutComputed(rows, row) : row))]]
    }),
  )

// Where the rows are known beforehand each has its place, an empty one too.
const withoutEmpty = (schema: Schema, data: SheetData): SheetData =>
  Object.fromEntries(
    Object.entries(withoutBlanks(data)).flatMap(([id, value]) => {
      if (!Array.isArray(value)) return [[id, value]]
      const rows = value.filter((row: unknown) => !isEmptyRow(row))
      if (rows.length === 0) return []
      return [[id, schema.properties?.[id]?.['x-fixed'] === undefined ? rows : value]]
    }),
  )

/** Whether nothing stands in a row. */
export const isEmptyRow = (row: unknown): boolean =>
  isBlank(row) || (isRecord(row) && Object.values(row).every((value) => isBlank(value)))
