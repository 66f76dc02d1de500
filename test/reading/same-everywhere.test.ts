/*
 * One meaning, whichever way a text comes in: typed and left, in a cell, by a link, as data for `npm run fill`.
 */
import { describe, expect, test } from 'vitest'
import { readPrefill } from '../../src/drafts/prefill.ts'
import { readRecord } from '../../src/reading/read-record.ts'
import { readValue } from '../../src/reading/read-value.ts'
import { FIELDS, MEANINGS, schema, TODAY } from '../support/meanings.ts'

test('there are texts enough for every kind of field', () => {
  expect(MEANINGS.length).toBeGreaterThanOrEqual(60)
  expect(new Set(MEANINGS.map(([field]) => field)).size).toBe(Object.keys(FIELDS).length)
})

describe.for(MEANINGS)('in %s, “%s”', ([field, text, expected]) => {
  test('typed, and in a cell', () => {
    const read = readValue(FIELDS[field], text, { today: TODAY })
    expect(read.kind === 'value' ? read.value : undefined).toEqual(expected)
  })

  test('by a link, and as data for a sheet', () => {
    const { title } = FIELDS[field]
    const linked = readPrefill(schema, `${encodeURIComponent(title)}=${encodeURIComponent(text)}`)
    for (const data of [linked.ok ? linked.data : {}, { [field]: text }]) {
      const read = readRecord(schema, data, { today: TODAY })
      expect(Reflect.get(Object(read.data), field)).toEqual(expected ?? text)
      expect(read.unclear.length).toBe(expected === undefined ? 1 : 0)
    }
  })
})
