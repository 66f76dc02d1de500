/** How a file's bytes were read. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** A file's text, or that it is none. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly why: 'zip' | 'binary' }

const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * The text of a file as spreadsheets write it: by its byte order mark, else UTF-8 if that is what it is, else GBK
 * (GB 18030, which contains it).
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { ok: false, why: 'zip' }
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark))
  const encoding = marked?.[0] ?? unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'gb18030')
  const text = new TextDecoder(encoding).decode(bytes)
  return text.includes('\0') ? { ok: false, why: 'binary' } : { ok: true, text, encoding }
}

// Some programs leave the mark out; ASCII, of which every table has some, is then every other byte a nought.
const unmarkedUtf16 = (bytes: Uint8Array): TextEncoding | undefined => {
  const start = bytes.subarray(0, 400)
  const noughts = (odd: number): number => start.filter((byte, index) => byte === 0 && index % 2 === odd).length
  const [even, odd] = [noughts(0), noughts(1)]
  if (start.length < 16 || even + odd < start.length / 20 || (even > 0 && odd > 0)) return undefined
  return odd > 0 ? 'utf-16le' : 'utf-16be'
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    // The decoder's only way to say that it isn't.
    if (error instanceof TypeError) return false
    throw error
  }
}
