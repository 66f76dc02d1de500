/** A text as bytes, a character a byte; for texts without characters above 255. */
export const latin1 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}

const encoder = new TextEncoder()

/** The same for texts of ASCII alone, whose bytes are those of UTF-8; several times as fast. */
export const ascii = (text: string): Uint8Array => encoder.encode(text)
