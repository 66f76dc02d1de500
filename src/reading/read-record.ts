/*
 * All texts in a sheet's data, read as what their fields hold: for data that was written by hand or by another program.
 */
import type { Path, Schema } from '../templates/define-template.ts'
import { isPlainText, readValue } from './read-value.ts'
import { quoted, type ReadingContext } from './reading.ts'

/** Something to be said of a text in the data. */
export interface Remark {
  readonly path: Path
  /** A sentence without its end: `“明天 14:00”读作 2026-11-21 14:00（周六），从今天算起`. */
  readonly message: string
}

/** What came of the data. */
export interface RecordRead {
  readonly data: unknown
  /** What was decided otherwise than it stands there. */
  readonly told: readonly Remark[]
  /** What can't be taken; it stays in the data as it is. */
  readonly unclear: readonly Remark[]
}

/** Reads every text of the data. Plain texts, and values that are right as they stand, stay untouched. */
export const readRecord = (schema: Schema, data: unknown, context: ReadingContext): RecordRead => {
  const told: Remark[] = []
  const unclear: Remark[] = []
  const read = (field: Schema, value: unknown, path: Path): unknown => {
    const { items } = field
    if (Array.isArray(value) && items !== undefined)
      return value.map((each: unknown, index) => read(items, each, [...path, index]))
    if (isRecord(value)) {
      const known = Object.entries(value).map(([key, inner]): [string, unknown] => {
        const of =
          field.properties !== undefined && Object.hasOwn(field.properties, key) ? field.properties[key] : undefined
        return [key, of === undefined ? inner : read(of, inner, [...path, key])]
      })
      return Object.fromEntries(known.filter(([, inner]) => inner !== undefined))
    }
    return typeof value === 'string' && !isPlainText(field) && field.type !== 'object'
      ? readText(field, value, path)
      : value
  }
  const readText = (field: Schema, text: string, path: Path): unknown => {
    const reading = readValue(field, text, context)
    switch (reading.kind) {
      case 'value':
        if (reading.told !== undefined) told.push({ path, message: `${quoted(text)}${reading.told}` })
        return reading.value
      case 'blank':
        if (text.trim() === '') return text
        told.push({ path, message: `${quoted(text)}当作没填` })
        return undefined
      case 'unread': {
        const choices = reading.choices?.map((choice) => choice.text).join('，还是 ')
        unclear.push({ path, message: choices === undefined ? reading.why : `${reading.why}：是 ${choices}？` })
        return text
      }
    }
  }
  return { data: read(schema, data, []), told, unclear }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
