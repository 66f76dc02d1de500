/*
 * Objects to bytes: streams as they are, everything else packed into object streams, found by a cross-reference stream
 * (ISO 32000-1, 7.5.7 and 7.5.8). In place of pdf-lib's writer, which takes time with the square of the number of
 * objects; a tagged table of 5,000 rows has 45,000.
 */
import { zlibSync } from 'fflate'
import { type PDFContext, type PDFObject, PDFStream } from 'pdf-lib'
import { latin1 } from './latin1.ts'

/** Objects an object stream; readers unpack a stream as a whole, so not all in one. */
const PACK = 1000
/** Bytes of an entry's fields: its kind, an offset or the number of a stream, an index. */
const FIELDS = [1, 4, 2] as const
const ENTRY = FIELDS.reduce((sum, field) => sum + field, 0)

const KIND_FREE = 0
const KIND_OFFSET = 1
const KIND_PACKED = 2

/** Objects that are text already, numbered on from the first; ASCII only. */
export interface TextObjects {
  readonly first: number
  readonly bodies: readonly string[]
}

/** The file's bytes: the objects of a context and others. They keep their numbers; the trailer is the context's. */
export const serialize = (context: PDFContext, { first, bodies }: TextObjects): Uint8Array<ArrayBuffer> => {
  const out = new ByteList()
  const entries: Entry[] = []
  const packed = bodies.map((body, index): Packed => ({ number: first + index, body }))
  out.addText('%PDF-1.7\n%')
  out.add(new Uint8Array([0xe2, 0xe3, 0xcf, 0xd3, 10])) // Four bytes above 127: not a text file (7.5.2).
  const addStream = (number: number, head: string, body: Uint8Array): void => {
    entries[number] = { kind: KIND_OFFSET, value: out.length, index: 0 }
    out.addText(`${number} 0 obj\n<<${head}/Length ${body.length}>>\nstream\n`)
    out.add(body)
    out.addText('\nendstream\nendobj\n')
  }

  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFStream)) {
      packed.push({ number: ref.objectNumber, body: object.toString() })
      continue
    }
    entries[ref.objectNumber] = { kind: KIND_OFFSET, value: out.length, index: 0 }
    out.addText(`${ref.objectNumber} 0 obj\n`)
    out.add(bytesOf(object))
    out.addText('\nendobj\n')
  }
  let next = context.largestObjectNumber + 1
  for (let start = 0; start < packed.length; start += PACK, next++) {
    const group = packed.slice(start, start + PACK)
    group.forEach(({ number }, index) => {
      entries[number] = { kind: KIND_PACKED, value: next, index }
    })
    const { head, text } = pack(group)
    // Nodes of the structure tree are alike: looking longer for repetitions takes time and finds no more.
    addStream(
      next,
      `/Type/ObjStm/N ${group.length}/First ${head}/Filter/FlateDecode`,
      zlibSync(latin1(text), { level: 4 }),
    )
  }
  const tableAt = out.length
  entries[next] = { kind: KIND_OFFSET, value: tableAt, index: 0 }
  const { Root, Info, ID } = context.trailerInfo
  const parameters = `/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${ENTRY}>>`
  const trailer = `/Type/XRef/Size ${next + 1}/W[${FIELDS.join(' ')}]/Root ${Root}/Info ${Info}/ID ${ID}${parameters}`
  addStream(next, trailer, zlibSync(crossReferences(entries, next + 1)))
  out.addText(`startxref\n${tableAt}\n%%EOF\n`)
  return out.join()
}

interface Packed {
  readonly number: number
  readonly body: string
}

interface Entry {
  readonly kind: number
  readonly value: number
  readonly index: number
}

/** Numbers and offsets of the objects, then the objects; the length of the former tells where the latter begin. */
const pack = (group: readonly Packed[]) => {
  let places = ''
  let bodies = ''
  for (const { number, body } of group) {
    places += `${number} ${bodies.length} `
    bodies += `${body}\n`
  }
  return { head: places.length, text: places + bodies }
}

/** The table, each row as its difference from the one above: rows differ little, and differences pack well. */
const crossReferences = (entries: readonly (Entry | undefined)[], size: number): Uint8Array => {
  const PREDICTOR_UP = 2
  const table = new Uint8Array(size * (ENTRY + 1))
  const rows = new DataView(new ArrayBuffer((size + 1) * ENTRY)) // Above the first is one of zeros.
  for (let number = 0; number < size; number++) {
    const { kind, value, index } = entries[number] ?? { kind: KIND_FREE, value: 0, index: number === 0 ? 0xffff : 0 }
    const row = (number + 1) * ENTRY
    rows.setUint8(row, kind)
    rows.setUint32(row + 1, value)
    rows.setUint16(row + 5, index)
    const at = number * (ENTRY + 1)
    table[at] = PREDICTOR_UP
    for (let byte = 0; byte < ENTRY; byte++)
      table[at + 1 + byte] = rows.getUint8(row + byte) - rows.getUint8(row + byte - ENTRY)
  }
  return table
}

const bytesOf = (object: PDFObject): Uint8Array => {
  const bytes = new Uint8Array(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  return bytes
}

/** Grows by whole pieces and is put together once. */
class ByteList {
  readonly #pieces: Uint8Array[] = []
  length = 0
  add(piece: Uint8Array): void {
    this.#pieces.push(piece)
    this.length += piece.length
  }
  addText(text: string): void {
    this.add(latin1(text))
  }
  join(): Uint8Array<ArrayBuffer> {
    const whole = new Uint8Array(this.length)
    let offset = 0
    for (const piece of this.#pieces) {
      whole.set(piece, offset)
      offset += piece.length
    }
    return whole
  }
}
