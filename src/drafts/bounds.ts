import { DATA } from '../limits/limits.ts'
import type { Schema } from '../templates/define-template.ts'
import { isRecord } from './draft.ts'

/** Whether a value is nested deeper than any data of ours. A list of what is still to be seen instead of recursion. */
export const isTooDeep = (value: unknown): boolean => {
  let level: readonly unknown[] = [value]
  for (let depth = 0; depth <= DATA.depth; depth++) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []))
    if (level.length === 0) return false
  }
  return true
}

/**
 * What in the data goes beyond the schema's hard bounds, as one sentence; undefined where nothing does.
 * Of such data the form could not be drawn in any bearable time.
 */
export const findExcess = (schema: Schema, data: unknown): string | undefined => {
  const { title = '', maxLength = Infinity, maxItems = Infinity } = schema
  if (typeof data === 'string' && data.length > maxLength) {
    return `“${title}”有 ${data.length} 个字，一栏最多 ${maxLength} 个字，没有打开。请先把它改短。`
  }
  if (Array.isArray(data)) {
    if (data.length > maxItems) return `“${title}”有 ${data.length} 行，最多 ${maxItems} 行，没有打开。请拆成几份。`
    return firstOf(data, (row) => schema.items && findExcess(schema.items, row))
  }
  if (!isRecord(data)) return undefined
  return firstOf(Object.entries(schema.properties ?? {}), ([key, field]) => findExcess(field, data[key]))
}

const firstOf = <T>(list: readonly T[], find: (item: T) => string | undefined): string | undefined => {
  for (const item of list) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}
