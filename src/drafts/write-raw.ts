/**
 * A record of storage as JSON, whatever is in it: what holds itself is named where it does, what JSON has not becomes a
 * text or a list. Never throws.
 */
export const writeRaw = (raw: unknown, indent = 0): string => {
  try {
    return JSON.stringify(raw, undefined, indent) ?? 'null'
  } catch {
    return JSON.stringify(raw, plainly(), indent) ?? 'null'
  }
}

/** Levels below which nothing is written. */
const DEEPEST = 200

const plainly = () => {
  const above: unknown[] = []
  return function (this: unknown, _: string, value: unknown): unknown {
    if (typeof value === 'bigint') return String(value)
    if (typeof value !== 'object' || value === null) return value
    while (above.length > 0 && above.at(-1) !== this) above.pop()
    if (above.includes(value)) return '（这里套着自己）'
    if (above.length >= DEEPEST) return '（再往里太深了）'
    const written = value instanceof Map || value instanceof Set ? [...value] : value
    above.push(written)
    return written
  }
}
