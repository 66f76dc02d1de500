/*
 * A sheet inside a link: its envelope as JSON, deflated, in letters that a link may hold. It stands behind the “#”,
 * which no browser sends to a server.
 */
import { inflateWithin } from '../limits/inflate.ts'
import { DATA, LINK } from '../limits/limits.ts'
import { parseJson } from '../limits/parse-json.ts'
import { decodeOnce, LINK_MARK, MOST_ENCODED } from './link-mark.ts'

/** A link longer than this may be cut off by chat and mail programs. */
export const LONG_LINK = 2000

/** The part of an address behind its path that carries the value. */
export const toHash = async (value: unknown): Promise<string> => {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return LINK_MARK + withSafeEnd(toLetters(new Uint8Array(await new Response(stream).arrayBuffer())))
}

/** How much of a link is read. */
export interface LinkLimits {
  readonly letters: number
  readonly unpacked: number
}

/**
 * The value that a link carries behind its mark.
 * @returns undefined where it is cut off, broken, longer or more than is read.
 */
export const fromLetters = (rest: string, limits: LinkLimits = LINK): unknown => {
  if (rest.length > limits.letters) return undefined
  const letters = lettersIn(rest)
  return unpack(letters, limits) ?? (letters.startsWith('3D') ? unpack(letters.slice(2), limits) : undefined)
}

const unpack = (letters: string, limits: LinkLimits): unknown => {
  try {
    const bytes = inflateWithin(toBytes(letters), limits.unpacked)
    if (bytes === undefined) return undefined
    const parsed = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes), LINKED)
    return parsed.ok ? parsed.value : undefined
  } catch {
    // Cut off on its way, or made by hand: whatever is wrong, there is no sheet in it.
    return undefined
  }
}

const LINKED = { depth: DATA.depth + 1, values: DATA.values }

/*
 * The letters of the sheet, out of what a chat or a mail made of them: lines are wrapped and quoted, `--` becomes a
 * dash, and what was written after the link is glued to it. Up to the first character that can't belong to it; words
 * that could are no harm, since they stand behind the end of the stream.
 */
const lettersIn = (rest: string): string => {
  let text = rest
  for (let times = 0; times <= MOST_ENCODED; times++) text = decodeOnce(text)
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}|=?[\s>|]+/gu, '')
    .replace(/—/g, '--')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
  return /^[^\w-]*([\w-]*)/.exec(plain)?.[1] ?? ''
}

// Marks at the end of an address are taken for the sentence's (GitHub Flavored Markdown, 6.9, for one: “_” is). What
// stands behind the stream is left alone.
const withSafeEnd = (letters: string): string => (/[-_]$/.test(letters) ? `${letters}0` : letters)

// base64url (RFC 4648 §5), without padding.
const toLetters = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

// A single letter behind the last group of four holds no byte.
const toBytes = (letters: string): Uint8Array => {
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters
  return Uint8Array.from(atob(whole.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
}
