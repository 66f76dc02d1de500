/*
 * Decodes a glyph's outline into an SVG path. OpenType 1.9, glyf: contours of on-curve points and quadratic controls,
 * where the point between two controls in a row is implied.
 */
import type { Sfnt } from './sfnt.ts'

const ON_CURVE = 0x01
const X_SHORT = 0x02
const Y_SHORT = 0x04
const REPEAT = 0x08
const X_SAME_OR_POSITIVE = 0x10
const Y_SAME_OR_POSITIVE = 0x20

/**
 * The outline as path data, in font units, y upwards; empty for a blank such as the space.
 * @throws RangeError for a composite glyph: the fonts that are set here have none.
 */
export const outlinePath = (font: Sfnt, glyph: number): string => {
  let decoded = paths.get(font)
  if (decoded === undefined) {
    decoded = new Map()
    paths.set(font, decoded)
  }
  let path = decoded.get(glyph)
  if (path === undefined) {
    path = decode(font, glyph)
    decoded.set(glyph, path)
  }
  return path
}

/** Decoded once for as long as the font is held: a sheet that is being typed is drawn again with each key. */
const paths = new WeakMap<Sfnt, Map<number, string>>()

const decode = (font: Sfnt, glyph: number): string => {
  const bytes = font.outlineOf(glyph)
  if (bytes.length === 0) return ''
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const contourCount = view.getInt16(0)
  if (contourCount < 0) throw new RangeError(`Glyph ${glyph} is a composite.`)
  const ends = Array.from({ length: contourCount }, (_, index) => view.getUint16(10 + 2 * index))
  const points = readPoints(view, ends)
  return ends.map((end, index) => contourPath(points.slice((ends[index - 1] ?? -1) + 1, end + 1))).join('')
}

interface Point {
  readonly x: number
  readonly y: number
  readonly isOn: boolean
}

const readPoints = (view: DataView, ends: readonly number[]): readonly Point[] => {
  const count = (ends.at(-1) ?? -1) + 1
  let offset = 10 + 2 * ends.length
  offset += 2 + view.getUint16(offset) // Instructions are skipped.
  const flags: number[] = []
  while (flags.length < count) {
    const flag = view.getUint8(offset++)
    const times = flag & REPEAT ? view.getUint8(offset++) : 0
    for (let time = 0; time <= times; time++) flags.push(flag)
  }
  const readAxis = (short: number, same: number): number[] => {
    let value = 0
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(offset++) : -view.getUint8(offset++)
      else if (!(flag & same)) {
        value += view.getInt16(offset)
        offset += 2
      }
      return value
    })
  }
  const xs = readAxis(X_SHORT, X_SAME_OR_POSITIVE)
  const ys = readAxis(Y_SHORT, Y_SAME_OR_POSITIVE)
  return flags.map((flag, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, isOn: (flag & ON_CURVE) > 0 }))
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOn: true })

/** A contour from its first on-curve point, or from the middle of two controls where it has none. */
const contourPath = (points: readonly Point[]): string => {
  const first = points[0]
  if (first === undefined) return ''
  const ring = fromOnCurve(points, first)
  const start = ring[0] as Point // has the first point at least
  let path = `M${start.x} ${start.y}`
  let pen = start
  let control: Point | undefined
  // Relative to the pen, which takes fewer digits: a sheet shows hundreds of outlines.
  const step = (point: Point): string => `${point.x - pen.x} ${point.y - pen.y}`
  const curve = (by: Point, end: Point): void => {
    path += `q${step(by)} ${step(end)}`
    pen = end
  }
  for (const point of [...ring.slice(1), start]) {
    if (control !== undefined) curve(control, point.isOn ? point : between(control, point))
    else if (point.isOn && point !== start) path += `l${step(point)}`
    if (point.isOn) pen = point
    control = point.isOn ? undefined : point
  }
  return `${path.replaceAll(' -', '-')}z`
}

const fromOnCurve = (points: readonly Point[], first: Point): readonly Point[] => {
  const at = points.findIndex((point) => point.isOn)
  return at < 0 ? [between(first, points.at(-1) ?? first), ...points] : [...points.slice(at), ...points.slice(0, at)]
}
