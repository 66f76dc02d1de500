/*
 * Names inside a ZIP: none leads out of its folder, none is refused by a file system, no two are the same.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const REFUSED = /[\\/:*?"<>|\u0000-\u001f\u007f]+/g

// Windows keeps these for devices, whatever stands behind the dot.
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/** Gives each name once: cleaned, and with a number where it has been given before. */
export const createNames = (): ((name: string) => string) => {
  const given = new Set<string>()
  return (name) => {
    const clean = cleanName(name)
    for (let count = 1; ; count += 1) {
      const tried = count === 1 ? clean : numbered(clean, count)
      // Most file systems take 甲.PDF and 甲.pdf for the same.
      const key = tried.normalize('NFC').toLowerCase()
      if (given.has(key)) continue
      given.add(key)
      return tried
    }
  }
}

const cleanName = (name: string): string => {
  const clean = name
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(REFUSED, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  return clean.replace(DEVICE, (device) => `_${device}`) || '未命名'
}

const numbered = (name: string, count: number): string => {
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? `${name} (${count})` : `${name.slice(0, dot)} (${count})${name.slice(dot)}`
}
