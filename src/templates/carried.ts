/*
 * Reads what another sheet says. Its data arrives untyped and at any stage of being filled in, so each value is looked
 * at before it is taken.
 */
import { isBlank } from './blanks.ts'

/** Data of another template. */
export type Source = Readonly<Record<string, unknown>>

/** A text that is filled in. */
export const textIn = (source: Source, id: string): string | undefined => {
  const value = source[id]
  return typeof value === 'string' && !isBlank(value) ? value : undefined
}

/** One of the options that the field here knows. */
export const optionIn = <const T extends string>(source: Source, id: string, options: readonly T[]): T | undefined =>
  options.find((option) => option === source[id])

/** A figure. */
export const numberIn = (source: Source, id: string): number | undefined => {
  const value = source[id]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** The rows of a table. */
export const rowsIn = (source: Source, id: string): readonly Source[] => {
  const value = source[id]
  return Array.isArray(value) ? value.filter((row): row is Source => typeof row === 'object' && row !== null) : []
}

/** What was found, without what wasn't; an empty list counts as not found. */
export const found = <D extends object>(data: D): D =>
  Object.fromEntries(
    Object.entries(data).filter(([, value]) => !isBlank(value) && !(Array.isArray(value) && value.length === 0)),
  ) as D // keys go, none changes its type
