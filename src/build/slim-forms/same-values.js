/*
 * What the form library asks of fast-equals, for the values that our forms hand it: plain data, and functions, which it
 * always takes for the same. 0.3 kB instead of 2.6.
 */

/** Makes the comparison; of what it is configured with, only what never changes is asked for. */
export const createCustomEqual = () => (a, b) => areSame(a, b, new Map())

const areSame = (a, b, open) => {
  if (a === b || typeof a !== typeof b) return a === b
  if (typeof a === 'function') return true
  if (typeof a !== 'object' || a === null || b === null) return Number.isNaN(a) && Number.isNaN(b)
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false
  // Dates, maps and the like keep what they hold out of sight: taken for another value, they are only drawn once more.
  if (!Array.isArray(a) && !isRecord(a)) return false
  if (open.get(a) === b) return true
  open.set(a, b)
  const keys = Object.keys(a)
  const same = keys.length === Object.keys(b).length && keys.every((key) => key in b && areSame(a[key], b[key], open))
  open.delete(a)
  return same
}

const isRecord = (value) => [Object.prototype, null].includes(Object.getPrototypeOf(value))
