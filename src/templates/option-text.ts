/*
 * Option texts match whatever the width of their brackets and spaces: a spreadsheet writes “停用(书面)”,
 * the list says “停用（书面）”, and people mean the same.
 */
import type { Schema } from './define-template.ts'

/** The option that the text means, as the list writes it; undefined if none. */
export const findOption = (options: readonly (string | number)[], given: string): string | undefined =>
  options.find((known): known is string => typeof known === 'string' && fold(known) === fold(given))

/**
 * The data with each option written as its list has it, and 是 and 否 as what they mean.
 * What means no option stays, for validation to name.
 */
export const withCanonicalOptions = (schema: Schema, data: unknown): unknown => {
  if (typeof data === 'string') return canonical(schema, data)
  if (Array.isArray(data)) {
    const { items } = schema
    return items === undefined ? data : data.map((row: unknown) => withCanonicalOptions(items, row))
  }
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const field = schema.properties?.[key]
      return [key, field === undefined ? value : withCanonicalOptions(field, value)]
    }),
  )
}

const canonical = (schema: Schema, text: string): string | boolean => {
  if (schema.type === 'boolean') return YES_AND_NO.get(fold(text)) ?? text
  return schema.enum === undefined ? text : (findOption(schema.enum, text) ?? text)
}

const YES_AND_NO: ReadonlyMap<string, boolean> = new Map([
  ['是', true],
  ['否', false],
])

// NFKC makes full-width brackets, commas and letters half-width; dots in the middle of a line have several code points.
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[・•‧⋅]/g, '·')
