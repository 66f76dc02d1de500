import { DATA } from '../limits/limits.ts'
import type { Schema } from '../templates/define-template.ts'
import { isRecord } from './draft.ts'

/** What keeps a value of unknown origin from being looked at any further. */
export type ShapeFault =
  /** It holds itself, which what lies in storage may. */
  | 'cyclic'
  /** Deeper, or of more values or characters, than any data of ours. */
  | 'tooMuch'
  /** Something in it that JSON has not: a map, a date, a large integer. */
  | 'foreign'

/** How much of a value is looked at. */
export interface ShapeLimits {
  readonly depth: number
  readonly values: number
  readonly characters: number
}

/** Looks through a value, as far as the limits go; without recursion. @returns undefined where nothing is in the way. */
export const findShapeFault = (value: unknown, limits: ShapeLimits = DATA): ShapeFault | undefined => {
  const open: { readonly of: object; readonly inner: Iterator<unknown> }[] = []
  const above = new Set<unknown>()
  const count = createCount(limits)
  const enter = (each: unknown): ShapeFault | undefined => {
    const fault = count(each) ?? kindFault(each)
    if (fault !== undefined || typeof each !== 'object' || each === null) return fault
    if (above.has(each)) return 'cyclic'
    if (open.length >= limits.depth) return 'tooMuch'
    above.add(each)
    open.push({ of: each, inner: Object.values(each)[Symbol.iterator]() })
    return undefined
  }
  let fault = enter(value)
  for (let last = open.at(-1); last !== undefined && fault === undefined; last = open.at(-1)) {
    const next = last.inner.next()
    if (next.done !== true) fault = enter(next.value)
    else above.delete(open.pop()?.of)
  }
  return fault
}

const createCount = (limits: ShapeLimits) => {
  let values = 0
  let characters = 0
  return (each: unknown): ShapeFault | undefined => {
    values++
    if (typeof each === 'string') characters += each.length
    // A list may claim a length that nothing stands for.
    const isLong = Array.isArray(each) && each.length > limits.values
    return isLong || values > limits.values || characters > limits.characters ? 'tooMuch' : undefined
  }
}

const kindFault = (each: unknown): ShapeFault | undefined => {
  const isKnown =
    typeof each === 'object' && each !== null ? Array.isArray(each) || isPlain(each) : PLAIN.has(typeof each)
  return isKnown ? undefined : 'foreign'
}

const PLAIN = new Set(['string', 'number', 'boolean', 'object', 'undefined'])

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * What in the data goes beyond the schema's hard bounds, as one sentence; undefined where nothing does.
 * Of such data the form could not be drawn in any bearable time.
 * @param slack How many times longer a text may be: what somebody has typed here is opened, and the check says the rest.
 */
export const findExcess = (schema: Schema, data: unknown, slack = 1): string | undefined => {
  const { title = '', maxLength = Infinity, maxItems = Infinity } = schema
  if (typeof data === 'string' && data.length > maxLength * slack) {
    return `“${title}”有 ${data.length} 个字，一栏最多 ${maxLength} 个字，没有打开。请先把它改短。`
  }
  if (Array.isArray(data)) {
    if (data.length > maxItems) return `“${title}”有 ${data.length} 行，最多 ${maxItems} 行，没有打开。请拆成几份。`
    return firstOf(data, (row) => schema.items && findExcess(schema.items, row, slack))
  }
  if (!isRecord(data)) return undefined
  return firstOf(Object.entries(schema.properties ?? {}), ([key, field]) => findExcess(field, data[key], slack))
}

const firstOf = <T>(list: readonly T[], find: (item: T) => string | undefined): string | undefined => {
  for (const item of list) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}
