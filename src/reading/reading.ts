/** What a field of a sheet can hold. */
export type CellValue = string | number | boolean | readonly string[]

/** A reading that may be chosen. */
export interface Choice {
  readonly value: CellValue
  /** As a button says it. */
  readonly text: string
}

/**
 * What a text from outside came to: a value, nothing, or why it can't be taken.
 * What was decided across a year, a day or a power of ten, or differently from what stands there, is `told`.
 */
export type Reading =
  | {
      readonly kind: 'value'
      readonly value: CellValue
      /** To be shown wherever the value goes: `读作 2026-12-02 00:00，晚上 12 点是这一天结束的时候`. */
      readonly told?: string
      /** What it could have meant as well. */
      readonly others?: readonly Choice[]
    }
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'unread'
      /** As the rest of a sentence in Chinese. */
      readonly why: string
      /** The readings to choose from, if any. */
      readonly choices?: readonly Choice[]
      /** As far as it is understood: the date of a moment whose time is missing. */
      readonly partly?: string
    }

/** What reading depends on besides the field. */
export interface ReadingContext {
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** The day that a time alone belongs to, `YYYY-MM-DD`. Without one, a time alone is asked about. */
  readonly day?: string | undefined
  /** Whether a text keeps its lines. @default true */
  readonly keepLines?: boolean | undefined
}

/** A text that was read. @param told What is to be shown of it. @param others What it could mean as well. */
export const valued = (value: CellValue, told?: string, others: readonly Choice[] = []): Reading => ({
  kind: 'value',
  value,
  ...(told === undefined ? {} : { told }),
  ...(others.length === 0 ? {} : { others }),
})

/** A text that can't be taken. @param why The rest of a sentence: `看不出“下周”是哪一天`. */
export const unread = (why: string, choices: readonly Choice[] = [], partly?: string): Reading => ({
  kind: 'unread',
  why,
  ...(choices.length === 0 ? {} : { choices }),
  ...(partly === undefined ? {} : { partly }),
})

const SHOWN = 20

/** A text as sentences quote it: `“下周”`, cut where it is long. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length > SHOWN ? `“${characters.slice(0, SHOWN).join('')}……”` : `“${line}”`
}
