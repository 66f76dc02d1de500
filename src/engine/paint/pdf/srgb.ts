/*
 * The colours of a sheet, as an ICC profile: sRGB (IEC 61966-2-1) by its three primaries and its curve.
 * ICC.1:2004-10 (version 4). The profiles that come with other software say the same in three kilobytes or more.
 */

/** White, and red, green and blue, as XYZ under D50 (annex E of the standard: adapted by the Bradford matrix). */
const XYZ = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const
const BRADFORD = [1.04788, 0.02292, -0.05019, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168]
/** y = ((x + 0.055) / 1.055) ^ 2.4 from 0.04045 on, x / 12.92 below: function type 3. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]

const HEADER = 128
const ENTRY = 12

let made: Uint8Array | undefined

/** The profile's bytes, always the same. */
export const srgbProfile = (): Uint8Array => {
  made ??= makeProfile()
  return made
}

const makeProfile = (): Uint8Array => {
  const curve = element('para', [...int16(3), 0, 0, ...CURVE.flatMap(fixed)])
  const tags: readonly (readonly [name: string, data: readonly number[]])[] = [
    ['desc', words('sRGB')],
    ['cprt', words('CC0')],
    ...Object.entries(XYZ).map(([name, values]) => [name, element('XYZ ', values.flatMap(fixed))] as const),
    ['chad', element('sf32', BRADFORD.flatMap(fixed))],
    ...['rTRC', 'gTRC', 'bTRC'].map((name) => [name, curve] as const),
  ]
  const data: number[] = []
  const places = new Map<readonly number[], number>() // The three curves are one.
  const table = tags.flatMap(([name, bytes]) => {
    const at = places.get(bytes) ?? data.length
    if (!places.has(bytes)) data.push(...bytes, ...padding(bytes.length))
    places.set(bytes, at)
    return [...ascii(name), ...int32(HEADER + 4 + ENTRY * tags.length + at), ...int32(bytes.length)]
  })
  const body = [...int32(tags.length), ...table, ...data]
  return new Uint8Array([...header(HEADER + body.length), ...body])
}

const header = (size: number): readonly number[] => {
  const D50 = [0.9642, 1, 0.8249].flatMap(fixed)
  const start = [...int32(size), ...int32(0), ...int32(0x04200000), ...ascii('mntrRGB XYZ ')]
  const date = [2026, 1, 1, 0, 0, 0].flatMap(int16)
  const rest = [...ascii('acsp'), ...Array<number>(28).fill(0), ...D50]
  return [...start, ...date, ...rest, ...Array<number>(HEADER - start.length - date.length - rest.length).fill(0)]
}

const element = (type: string, bytes: readonly number[]): readonly number[] => [...ascii(type), 0, 0, 0, 0, ...bytes]

/** A text in English, in UTF-16 (10.13, multiLocalizedUnicodeType). */
const words = (text: string): readonly number[] => {
  const RECORD = 12
  const record = [...ascii('enUS'), ...int32(2 * text.length), ...int32(16 + RECORD)]
  return element('mluc', [
    ...int32(1),
    ...int32(RECORD),
    ...record,
    ...Array.from(text).flatMap((char) => [0, ...ascii(char)]),
  ])
}

const ascii = (text: string): readonly number[] => Array.from(text, (char) => char.charCodeAt(0))
const int16 = (value: number): readonly number[] => [(value >> 8) & 255, value & 255]
const int32 = (value: number): readonly number[] => [...int16(value >>> 16), ...int16(value & 0xffff)]
/** A number of 16 bits before the point and 16 behind it (4.6, s15Fixed16Number). */
const fixed = (value: number): readonly number[] => int32(Math.round(value * 65536))
const padding = (length: number): readonly number[] => Array<number>(-length & 3).fill(0)
