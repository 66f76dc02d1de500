/*
 * Objects to bytes: streams as they are, everything else packed into object streams, found by a cross-reference stream
 * (ISO 32000-1, 7.5.7 and 7.5.8). In place of pdf-lib's writer, which takes time with the square of the number of
 * objects; a tagged table of 5,000 rows has 45,000.
 */
import { zlibSync } from 'fflate'
import { type PDFContext, type PDFObject, PDFStream } from 'pdf-lib'
import { type AlignedObjects, differences, type PackedStream, packAligned, type TextObject } from './aligned.ts'
import { latin1 } from './latin1.ts'

/** Objects an object stream; readers unpack a stream as a whole, so not all in one. */
const PACK = 1000
/** Bytes of an entry's fields: its kind, an offset or the number of a stream, an index. */
const FIELDS = [1, 4, 2] as const
const ENTRY = FIELDS.reduce((sum, field) => sum + field, 0)

const KIND_FREE = 0
const KIND_OFFSET = 1
const KIND_PACKED = 2

/** Objects beside those of the context. */
export interface TextObjects {
  readonly plain: readonly TextObject[]
  readonly aligned: readonly AlignedObjects[]
}

/** The file's bytes: the objects of a context and others. They keep their numbers; the trailer is the context's. */
export const serialize = (context: PDFContext, { plain, aligned }: TextObjects): Uint8Array<ArrayBuffer> => {
  const out = new ByteList()
  const entries: Entry[] = []
  const packed = [...plain]
  out.addText('%PDF-1.7\n%')
  out.add(new Uint8Array([0xe2, 0xe3, 0xcf, 0xd3, 10])) // Four bytes above 127: not a text file (7.5.2).
  const addStream = (number: number, dictionary: string, body: Uint8Array): void => {
    entries[number] = { kind: KIND_OFFSET, value: out.length, index: 0 }
    out.addText(`${number} 0 obj\n${dictionary}\nstream\n`)
    out.add(body)
    out.addText('\nendstream\nendobj\n')
  }

  for (const [{ objectNumber: number }, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream) {
      object.updateDict()
      addStream(number, inOneLine(object.dict), object.getContents())
    } else packed.push({ number, body: inOneLine(object) })
  }
  let next = context.largestObjectNumber + 1
  const addPacked = (objects: readonly TextObject[], { head, bytes }: PackedStream): void => {
    objects.forEach(({ number }, index) => {
      entries[number] = { kind: KIND_PACKED, value: next, index }
    })
    addStream(next++, `<<${head}/Length ${bytes.length}>>`, bytes)
  }
  for (const group of inPacks(packed)) addPacked(group, pack(group))
  for (const { width, objects } of aligned)
    for (const group of inPacks(objects)) addPacked(group, packAligned({ width, objects: group }))
  const tableAt = out.length
  entries[next] = { kind: KIND_OFFSET, value: tableAt, index: 0 }
  const { Root, Info, ID } = context.trailerInfo
  const { sections, rows } = crossReferences(entries)
  const table = zlibSync(differences(rows, ENTRY))
  const places = `/Size ${next + 1}/Index[${sections.join(' ')}]/W[${FIELDS.join(' ')}]`
  const packing = `/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${ENTRY}>>/Length ${table.length}`
  addStream(next, `<</Type/XRef${places}/Root ${Root}/Info ${Info}/ID${ID}${packing}>>`, table)
  out.addText(`startxref\n${tableAt}\n%%EOF\n`)
  return out.join()
}

const inPacks = <T>(objects: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(objects.length / PACK) }, (_, index) =>
    objects.slice(index * PACK, (index + 1) * PACK),
  )

interface Entry {
  readonly kind: number
  readonly value: number
  readonly index: number
}

/** Numbers and offsets of the objects, then the objects; the length of the former tells where the latter begin. */
const pack = (group: readonly TextObject[]): PackedStream => {
  let places = ''
  let bodies = ''
  for (const { number, body } of group) {
    places += `${number} ${bodies.length} `
    bodies += `${body}\n`
  }
  return {
    head: `/Type/ObjStm/N ${group.length}/First ${places.length}/Filter/FlateDecode`,
    bytes: zlibSync(latin1(places + bodies), { level: 9 }),
  }
}

/** The table by sections, each of objects whose numbers follow each other: `first count first count …`. */
const crossReferences = (entries: readonly (Entry | undefined)[]) => {
  const known: Entry[] = [{ kind: KIND_FREE, value: 0, index: 0xffff }]
  const sections = [0, 1]
  entries.forEach((entry, number) => {
    if (entry === undefined) return
    const [first = 0, count = 0] = sections.slice(-2)
    if (first + count === number) sections[sections.length - 1] = count + 1
    else sections.push(number, 1)
    known.push(entry)
  })
  const rows = new DataView(new ArrayBuffer(known.length * ENTRY))
  known.forEach(({ kind, value, index }, row) => {
    rows.setUint8(row * ENTRY, kind)
    rows.setUint32(row * ENTRY + 1, value)
    rows.setUint16(row * ENTRY + 5, index)
  })
  return { sections, rows: new Uint8Array(rows.buffer) }
}

/** Only the lines of dictionaries end in it: strings of ours are of one line, or in hexadecimal. */
const inOneLine = (object: PDFObject): string => object.toString().replaceAll('\n', '')

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
