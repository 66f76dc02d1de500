/** Whether a value counts as not filled in: absent, or a text of nothing but white space. */
export const isBlank = (value: unknown): value is undefined =>
  value === undefined || (typeof value === 'string' && value.trim() === '')

/**
 * The data without what isn't filled in, rows included. A row stays a row when all its cells go:
 * the numbers of the rows after it must not change.
 */
export const withoutBlanks = <D extends object>(data: D): D => dropBlanks(data) as D // keys go, none changes its type

const dropBlanks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(dropBlanks)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !isBlank(inner))
      .map(([key, inner]) => [key, dropBlanks(inner)]),
  )
}
