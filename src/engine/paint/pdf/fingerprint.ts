/**
 * 32 hexadecimal digits that differ when the text does: names for subsets and files, where the clock and chance are
 * not allowed to speak. FNV-1a with four offsets; not for security.
 */
export const fingerprint = (text: string): string =>
  OFFSETS.map((offset) => {
    let hash = offset
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME)
    return (hash >>> 0).toString(16).padStart(8, '0')
  }).join('')

const FNV_PRIME = 0x01000193
const OFFSETS = [0x811c9dc5, 0x9747b28c, 0x3c6ef372, 0xa54ff53a]
