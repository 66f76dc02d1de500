import type { Schema } from '../../templates/define-template.ts'

/** What a field of a sheet can hold. */
export type CellValue = string | number | boolean | readonly string[]

/** What a text from outside came to: a value, nothing, or why it can't be read, as the rest of a sentence in Chinese. */
export type CellRead =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unread'; readonly why: string }

/** What reading depends on besides the field. */
export interface ReadingContext {
  /** `YYYY-MM-DD`; dates without a year take the one that brings them nearest. */
  readonly today: string
  /** The day that a time alone belongs to, `YYYY-MM-DD`. @default today */
  readonly day?: string | undefined
  /** Whether a text keeps its lines. @default true */
  readonly keepLines?: boolean | undefined
}

/** A field by the name of its column. */
export interface Column {
  readonly id: string
  readonly title: string
  readonly field: Schema
}

/** A text that was read. */
export const valued = (value: CellValue): CellRead => ({ kind: 'value', value })

/** A text that can't be read. @param why The rest of a sentence: `看不出“下周”是哪一天`. */
export const unread = (why: string): CellRead => ({ kind: 'unread', why })

const SHOWN = 20

/** A text as sentences quote it: `“下周”`, cut where it is long. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length > SHOWN ? `“${characters.slice(0, SHOWN).join('')}……”` : `“${line}”`
}
