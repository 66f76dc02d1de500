/*
 * Objects that are alike, in an object stream of rows of one width, each row written as its difference from the one above
 * (ISO 32000-1, 7.5.7 and 7.4.4.4, PNG predictor Up). A number that counts up from object to object becomes the same few
 * bytes again and again; as text it costs three bytes each time, which is most of what a tagged table weighs.
 */
import { zlibSync } from 'fflate'
import { ascii } from './latin1.ts'

/** An object that is text already; ASCII only. */
export interface TextObject {
  readonly number: number
  readonly body: string
}

/** Objects of one kind, in the order of their numbers. */
export interface AlignedObjects {
  /** Of a row, in bytes; an object takes whole rows, filled up with spaces. */
  readonly width: number
  readonly objects: readonly TextObject[]
}

/** An object stream: the entries of its dictionary, and its bytes. */
export interface PackedStream {
  readonly head: string
  readonly bytes: Uint8Array
}

/** Fewer of a kind aren't worth a stream of their own. */
const MANY = 50
/** Fewer in all are as small as text. */
const FEWEST = 16
/** Up to so many in a stream are few. */
const FEW = 200
/** Kinds of few objects share their rows, which are no wider than this: a long one would widen all. */
const WIDEST = 80

/** What is aligned, and what is left to stand as text. */
export interface Aligned {
  readonly aligned: readonly AlignedObjects[]
  readonly rest: readonly TextObject[]
}

/** Gives each kind of many objects its own rows, as wide as most of them, and the other kinds rows in common. */
export const alignKinds = (kinds: readonly (readonly TextObject[])[]): Aligned => {
  const large = kinds.filter((kind) => kind.length >= MANY).map((kind) => ({ kind, width: commonLength(kind) }))
  const small = kinds.filter((kind) => kind.length < MANY).flat()
  const wide = large.flatMap(({ kind, width }) => kind.filter(({ body }) => body.length > width))
  const short = small.filter(({ body }) => body.length <= WIDEST)
  const isWorth = short.length >= FEWEST
  return {
    aligned: [
      ...large.map(({ kind, width }) => ({ width, objects: kind.filter(({ body }) => body.length <= width) })),
      ...(isWorth ? [{ width: Math.max(...short.map(({ body }) => body.length)), objects: short }] : []),
    ],
    rest: [...wide, ...(isWorth ? small.filter(({ body }) => body.length > WIDEST) : small)],
  }
}

/** The length that most of them have. */
const commonLength = (objects: readonly TextObject[]): number => {
  const counts = new Map<number, number>()
  for (const { body } of objects) counts.set(body.length, (counts.get(body.length) ?? 0) + 1)
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0]
}

/** Packs them. Their numbers and offsets, which come first, are in rows too. */
export const packAligned = ({ width, objects }: AlignedObjects): PackedStream => {
  let bodies = ''
  const places = objects.map(({ number, body }) => {
    const offset = bodies.length
    bodies += body.padEnd(Math.ceil(body.length / width) * width)
    return [number, offset] as const
  })
  const head = placeRows(places, width)
  const parameters = `/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${width}>>`
  return {
    head: `/Type/ObjStm/N ${objects.length}/First ${head.length}${parameters}`,
    bytes: zlibSync(differences(ascii(head + bodies), width), { level: 6 }),
  }
}

/** As many to a row as there is room for, each in the same place of it; where there is none, a figure a row. */
const placeRows = (places: readonly (readonly [number: number, offset: number])[], width: number): string => {
  const [longest, farthest] = (places.at(-1) ?? [0, 0]).map((figure) => String(figure).length) as [number, number]
  const room = longest + farthest + 2
  // Of a few, one to a row counts up by one and packs best; of many, the white behind them would be half of what is packed.
  const inRow = places.length < FEW ? Math.min(1, Math.floor(width / room)) : Math.floor(width / room)
  let rows = ''
  places.forEach(([number, offset], index) => {
    if (inRow === 0) rows += String(number).padEnd(width) + String(offset).padEnd(width)
    else {
      rows += `${String(number).padStart(longest)} ${String(offset).padStart(farthest)} `
      if ((index + 1) % inRow === 0) rows += ' '.repeat(width - inRow * room)
    }
  })
  return rows.padEnd(Math.ceil(rows.length / width) * width)
}

const PREDICTOR_UP = 2

/** Each row as its difference from the one above, behind the number of the predictor. @param bytes Whole rows. */
export const differences = (bytes: Uint8Array, width: number): Uint8Array => {
  const rows = bytes.length / width
  const out = new Uint8Array(rows * (width + 1))
  let to = 0
  let from = 0
  for (let row = 0; row < rows; row++) {
    out[to++] = PREDICTOR_UP
    for (const end = from + width; from < end; from++, to++)
      out[to] = (bytes[from] as number) - (row === 0 ? 0 : (bytes[from - width] as number)) // both are there
  }
  return out
}
