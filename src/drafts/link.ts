/*
 * A sheet inside a link: its envelope as JSON, deflated, in letters that a link may hold. It stands behind the “#”,
 * which no browser sends to a server.
 */
import { LINK } from '../limits/limits.ts'
import { LINK_MARK } from './link-mark.ts'

/** A link longer than this may be cut off by chat and mail programs. */
export const LONG_LINK = 2000

/** The part of an address behind its path that carries the value. */
export const toHash = async (value: unknown): Promise<string> => {
  const packed = await readAll(new Blob([JSON.stringify(value)]).stream().pipeThrough(deflate()), Infinity)
  return LINK_MARK + toLetters(packed)
}

/** The value that a hash carries. @returns undefined where it is broken or unpacks to too much. */
export const fromHash = async (hash: string): Promise<unknown> => {
  try {
    const packed = fromLetters(hash.slice(LINK_MARK.length))
    const bytes = await readAll(new Blob([packed]).stream().pipeThrough(inflate()), LINK.unpacked)
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Cut off on its way, or made by hand: whatever is wrong, there is no sheet in it.
    return undefined
  }
}

const deflate = () => new CompressionStream('deflate-raw')

const inflate = () => new DecompressionStream('deflate-raw')

const readAll = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>, limit: number): Promise<Uint8Array> => {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer())
    length += value.length
    if (length > limit) {
      await reader.cancel()
      throw new RangeError('The link unpacks to more than any sheet holds.')
    }
    chunks.push(value)
  }
}

// base64url (RFC 4648 §5), without padding.
const toLetters = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const fromLetters = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
