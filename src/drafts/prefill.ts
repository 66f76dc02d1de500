/*
 * A sheet begun by a link that people and other systems can write by hand:
 *   #prefill=clientName=栗屿&meetingType=简报会&actions.1.action=写简报
 * Fields go by their id or their label, rows by the number that they have on the screen.
 */
import { PREFILL } from '../limits/limits.ts'
import type { Path, Schema } from '../templates/define-template.ts'
import { withCanonicalOptions } from '../templates/option-text.ts'
import { isRecord } from './draft.ts'
import { PREFILL_MARK } from './link-mark.ts'

/**
 * The data that a hash names. What names no field stays under the name it has, for openIncoming() to count.
 * Never throws.
 */
export const readPrefill = (schema: Schema, hash: string): Readonly<Record<string, unknown>> => {
  const named = [...new URLSearchParams(hash.slice(PREFILL_MARK.length))]
  const data = named.reduce<unknown>((all, [name, value]) => {
    const path = pathOf(schema, name)
    return put(all, path ?? [name], path === undefined ? value : convert(schema, path, value))
  }, {})
  return isRecord(data) ? data : {}
}

const pathOf = (schema: Schema, name: string): Path | undefined => {
  const steps = name.split('.')
  let at: Schema | undefined = schema
  const path: (string | number)[] = []
  for (const step of steps) {
    const next: string | number | undefined = at?.type === 'array' ? rowOf(step) : fieldOf(at, step)
    if (next === undefined) return undefined
    path.push(next)
    at = typeof next === 'number' ? at?.items : at?.properties?.[next]
  }
  return at?.type === 'array' || at?.type === 'object' ? undefined : path
}

const rowOf = (step: string): number | undefined => {
  const row = /^[1-9]\d{0,3}$/.test(step) ? Number(step) : Number.POSITIVE_INFINITY
  return row <= PREFILL.rows ? row - 1 : undefined
}

const fieldOf = (schema: Schema | undefined, step: string): string | undefined => {
  const fields = Object.entries(schema?.properties ?? {})
  return fields.find(([id, { title }]) => id === step || title === step)?.[0]
}

const convert = (schema: Schema, path: Path, value: string): unknown => {
  const field = path.reduce<Schema | undefined>(
    (at, step) => (typeof step === 'number' ? at?.items : at?.properties?.[step]),
    schema,
  )
  return field === undefined ? value : withCanonicalOptions(field, value)
}

// Built from entries rather than by assignment, so that a key such as `__proto__` could never reach a prototype.
const put = (data: unknown, [step, ...rest]: Path, value: unknown): unknown => {
  if (step === undefined) return value
  if (typeof step === 'number') {
    const rows: readonly unknown[] = Array.isArray(data) ? data : []
    const room = Array.from({ length: Math.max(rows.length, step + 1) }, (_, index): unknown => rows[index] ?? {})
    room[step] = put(room[step], rest, value)
    return room
  }
  const fields = isRecord(data) ? Object.entries(data) : []
  const own = fields.find(([key]) => key === step)?.[1]
  return Object.fromEntries([...fields.filter(([key]) => key !== step), [step, put(own, rest, value)]])
}
