/*
 * JSON of unknown origin: counted before it is parsed, so that neither parsing nor what follows can be too much.
 */
import { JSON_TEXT } from './limits.ts'

/** What stands in a text, or why it isn't taken. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  /** No JSON; nested deeper, or of more values, than is read. */
  | { readonly ok: false; readonly why: 'broken' | 'tooDeep' | 'tooMany' }

/** How much JSON is parsed. */
export interface JsonLimits {
  readonly depth: number
  readonly values: number
}

/** Parses a text. Never throws. */
export const parseJson = (text: string, limits: JsonLimits = JSON_TEXT): ParsedJson => {
  const why = findExcess(text, limits)
  if (why !== undefined) return { ok: false, why }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, why: 'broken' }
  }
}

/** About how many values a text of JSON holds, as they are counted here. */
export const countValues = (text: string): number => {
  let values = 0
  scan(text, (count) => {
    values = count
    return undefined
  })
  return values
}

const [QUOTE, BACKSLASH, COMMA, LIST, LIST_END, RECORD, RECORD_END] = [0x22, 0x5c, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d]

// One pass over the characters: what opens, and what stands between commas. No JSON gives a number all the same.
const findExcess = (text: string, limits: JsonLimits): 'tooDeep' | 'tooMany' | undefined =>
  scan(text, (values, depth) => {
    if (depth > limits.depth) return 'tooDeep'
    return values > limits.values ? 'tooMany' : undefined
  })

const scan = <Found>(text: string, look: (values: number, depth: number) => Found | undefined): Found | undefined => {
  let depth = 0
  let values = 1
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === QUOTE) index = endOfString(text, index)
    const step = stepOf(code)
    depth += step
    if (step !== 1 && code !== COMMA) continue
    values++
    const found = look(values, depth)
    if (found !== undefined) return found
  }
  return undefined
}

const stepOf = (code: number): 1 | 0 | -1 => {
  if (code === LIST || code === RECORD) return 1
  return code === LIST_END || code === RECORD_END ? -1 : 0
}

// Where the string that begins at a quotation mark ends; the end of the text where it doesn't.
const endOfString = (text: string, start: number): number => {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++
    if (slashes % 2 === 0) return end
  }
  return text.length
}
