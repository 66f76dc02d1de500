/*
 * The envelope a draft is kept in, in the browser and in a file, and what may be read back from one.
 */

/** Something a draft once held that the sheet of today has no place for; kept, never shown, never dropped. */
export interface Leftover {
  /** Where it stood, joined by dots: `actions.2.colour`. */
  readonly path: string
  readonly value: unknown
}

/** One sheet being filled in. */
export interface Draft {
  readonly template: string
  /** Of the data's shape, as the template counts it. */
  readonly version: number
  readonly id: string
  /** When it was saved, as an instant: `2026-11-23T02:32:10.123Z`. */
  readonly savedAt: string
  readonly data: Readonly<Record<string, unknown>>
  readonly rest?: readonly Leftover[] | undefined
}

/** The draft in a value of unknown origin, or undefined where it is none. The data inside is still to be repaired. */
export const readDraft = (value: unknown): Draft | undefined => {
  if (!isRecord(value)) return undefined
  const { template, version, id, savedAt, data, rest } = value
  if (typeof template !== 'string' || typeof id !== 'string' || id === '') return undefined
  if (!Number.isSafeInteger(version) || Number(version) < 1 || !isRecord(data)) return undefined
  const when = typeof savedAt === 'string' && !Number.isNaN(Date.parse(savedAt)) ? savedAt : new Date(0).toISOString()
  const leftovers = Array.isArray(rest) ? rest.filter(isLeftover) : []
  return {
    template,
    version: Number(version),
    id,
    savedAt: when,
    data,
    ...(leftovers.length > 0 && { rest: leftovers }),
  }
}

/** The one saved last, which is the one to go on with. */
export const latestOf = (drafts: readonly Draft[]): Draft | undefined =>
  [...drafts].sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt))[0]

/** The last instant that a date can hold (ECMA-262, 21.4.1.1). */
const LAST_INSTANT = 8.64e15

/**
 * When a draft is saved that was saved last at `before` (`''` where it never was): now, or just after the last time
 * where the clock has been set back, so that the order of the saves can be told.
 */
export const savedAfter = (before: string, now: Date): string => {
  const last = Date.parse(before)
  const isAhead = last >= now.getTime() && last < LAST_INSTANT
  return isAhead ? new Date(last + 1).toISOString() : now.toISOString()
}

/** Whether a value is an object with keys, and no list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isLeftover = (value: unknown): value is Leftover =>
  isRecord(value) && typeof value['path'] === 'string' && 'value' in value
