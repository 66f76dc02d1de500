/**
 * 32 hexadecimal digits that differ when the text does: names for subsets and files, where the clock and chance are
 * not allowed to speak. FNV-1a with four offsets; not for security.
 */
export const fingerprint = (text: string): string => {
  let [a, b, c, d] = OFFSETS
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, FNV_PRIME)
    b = Math.imul(b ^ code, FNV_PRIME)
    c = Math.imul(c ^ code, FNV_PRIME)
    d = Math.imul(d ^ code, FNV_PRIME)
  }
  return [a, b, c, d].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('')
}

const FNV_PRIME = 0x01000193
const OFFSETS: readonly [number, number, number, number] = [0x811c9dc5, 0x9747b28c, 0x3c6ef372, 0xa54ff53a]
