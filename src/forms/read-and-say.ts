/*
 * What becomes of a text when its field is left: the value, and what is said of it. Fetched with the reader.
 */
import { readValue } from '../reading/read-value.ts'
import type { Choice, Reading, ReadingContext } from '../reading/reading.ts'
import type { Schema } from '../templates/define-template.ts'

/** What is said of a text that was read. */
export interface ReadNote {
  readonly text: string
  readonly choices: readonly Choice[]
  /** What stood in the field, where something else stands there now. */
  readonly typed?: string | undefined
}

/** What came of a text; without a value it stays as it is. */
export interface ReadAndSaid {
  readonly value: unknown
  readonly note: ReadNote | undefined
}

/** Reads a text for a field. An empty value is none. */
export const readAndSay = (field: Schema, typed: string, context: ReadingContext): ReadAndSaid => {
  const reading = readValue(field, typed, context)
  return { value: toValue(reading), note: noteOf(reading, typed) }
}

const toValue = (reading: Reading): unknown => {
  if (reading.kind === 'value') return reading.value
  return reading.kind === 'blank' ? '' : reading.partly
}

// Words and other figures are always said, however plain their meaning; 12.1 and 12,000 are seen to be right.
const noteOf = (reading: Reading, typed: string): ReadNote | undefined => {
  switch (reading.kind) {
    case 'value': {
      const text = reading.told ?? (IN_WORDS.test(typed) ? `读作 ${String(reading.value)}` : undefined)
      return text === undefined ? undefined : { text, choices: reading.others ?? [], typed: changed(reading, typed) }
    }
    case 'blank':
      return { text: '当作没填', choices: [], typed }
    case 'unread':
      // The check says what it takes; here is what else there is to say.
      if (reading.choices === undefined && /^看不出|^没有/.test(reading.why)) return undefined
      // 12月1日下班前 leaves its day in the field; the rest can be had back.
      return {
        text: reading.why,
        choices: reading.choices ?? [],
        typed: reading.partly === undefined ? undefined : typed,
      }
  }
}

// Of 1, read as 1 %, there is nothing to take back.
const changed = ({ value }: { readonly value: unknown }, typed: string): string | undefined =>
  Number(typed) === value ? undefined : typed

const IN_WORDS = /[上中下午早晚夜晨傍今明后昨周星礼底初半刻]|[ap]\.?m/i
