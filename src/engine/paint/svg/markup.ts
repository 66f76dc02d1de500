/** A length in points, two decimals: a hundredth of a point is finer than any screen. */
export const number = (value: number): string => String(Math.round(value * 100) / 100)

/** 0 black to 1 white, as a colour. */
export const grey = (value: number): string => {
  const part = Math.round(value * 255)
    .toString(16)
    .padStart(2, '0')
  return `#${part}${part}${part}`
}

/** A text inside double quotes; without what XML forbids even as a reference (XML 1.0, 2.2), one of which spoils a file. */
export const attribute = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[<>&"]/g, (char) => `&#${char.charCodeAt(0)};`)

const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Bytes as in a data URL. */
export const base64 = (bytes: Uint8Array): string => {
  const STEP = 0x8000 // Arguments of one call: more of them overflow the stack.
  let binary = ''
  for (let start = 0; start < bytes.length; start += STEP) {
    binary += String.fromCharCode(...bytes.subarray(start, start + STEP))
  }
  return btoa(binary)
}
