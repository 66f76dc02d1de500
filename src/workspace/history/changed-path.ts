import type { Path } from '../../templates/define-template.ts'

/** The deepest place in the data that everything which has changed lies in; empty where it is the sheet as a whole. */
export const changedPath = (before: unknown, after: unknown): Path => {
  if (!isNode(before) || !isNode(after) || Array.isArray(before) !== Array.isArray(after)) return []
  // A row more or less: which one it was nobody can tell, nor needs to.
  if (Array.isArray(before) && Array.isArray(after) && before.length !== after.length) return []
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = keys.filter((key) => !isSame(before[key], after[key]))
  const [key, ...others] = changed
  if (key === undefined || others.length > 0) return []
  return [Array.isArray(before) ? Number(key) : key, ...changedPath(before[key], after[key])]
}

/** Whether two values hold the same. Fields without a value count for nothing. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (!isNode(a) || !isNode(b) || Array.isArray(a) !== Array.isArray(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]))
}

const isNode = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
