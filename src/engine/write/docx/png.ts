import { zlibSync } from 'fflate'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/**
 * A picture in black and white as a PNG of one bit a pixel (PNG 3rd edition, §11).
 * @param rows All of one length; true is black.
 */
export const bitmapPng = (rows: readonly (readonly boolean[])[]): Uint8Array => {
  const width = rows[0]?.length ?? 0
  const header = [...bytes4(width), ...bytes4(rows.length), 1, 0, 0, 0, 0]
  // Each row begins with its filter, here none.
  const lines = rows.flatMap((row) => [0, ...packBits(row)])
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('IDAT', zlibSync(Uint8Array.from(lines))),
    ...chunk('IEND', []),
  ])
}

// In greyscale of one bit, 0 is black.
const packBits = (row: readonly boolean[]): readonly number[] =>
  Array.from({ length: Math.ceil(row.length / 8) }, (_, at) =>
    Array.from({ length: 8 }, (_, bit) => (row[8 * at + bit] ? 0 : 0x80 >> bit)).reduce((sum, bit) => sum + bit, 0),
  )

const chunk = (type: string, data: Iterable<number>): readonly number[] => {
  const content = [...type].map((letter) => letter.charCodeAt(0)).concat([...data])
  return [...bytes4(content.length - 4), ...content, ...bytes4(crc(content))]
}

const bytes4 = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)

/** CRC-32 (PNG, annex D). */
const crc = (data: readonly number[]): number => {
  let remainder = 0xffffffff
  for (const byte of data) {
    remainder ^= byte
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
  }
  return ~remainder
}
