import { Inflate } from 'fflate'

/** Bytes handed over at a time: they unpack to a thousand times as many at most. */
const STEP = 4 * 1024

/**
 * Unpacks a deflated stream (RFC 1951) in pieces, and stops at the limit; what stands behind the stream is left alone.
 * @returns undefined where it would unpack to more.
 * @throws Error where the stream is broken or cut off.
 */
export const inflateWithin = (packed: Uint8Array, limit: number): Uint8Array<ArrayBuffer> | undefined => {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((chunk) => {
    chunks.push(chunk)
    length += chunk.length
  })
  for (let start = 0; start === 0 || start < packed.length; start += STEP) {
    stream.push(packed.subarray(start, start + STEP), start + STEP >= packed.length)
    if (length > limit) return undefined
  }
  const whole = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.length
  }
  return whole
}
