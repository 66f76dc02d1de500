/*
 * Reads a PDF as a screen reader does: along its structure tree, each mark's text from its page by the font's own
 * table. Shares no code with the engine that writes; of pdf-lib it takes the parser.
 */
import { inflateSync } from 'node:zlib'
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib'
import { expect } from 'vitest'

/** A node of the structure tree with the text that belongs to it alone. */
interface Heard {
  /** Its type, and those of the nodes above it. */
  readonly path: readonly string[]
  readonly text: string
}

/** Everything that is read out, in the order of reading: text, and what stands for it where a node says so. */
export const taggedText = async (pdf: Uint8Array): Promise<readonly Heard[]> => {
  const { context, catalog } = await PDFDocument.load(await withPlainTree(pdf), { updateMetadata: false })
  const pages = new Map<PDFRef, ReadonlyMap<number, string>>()
  const markText = (page: PDFRef, id: number): string => {
    let marks = pages.get(page)
    if (marks === undefined) {
      marks = marksOf(context.lookup(page, PDFDict))
      pages.set(page, marks)
    }
    return marks.get(id) ?? ''
  }
  const heard: Heard[] = []
  const hearKid = (kid: PDFObject, page: PDFObject | undefined, path: readonly string[]): void => {
    const found = kid instanceof PDFRef ? context.lookup(kid) : kid
    if (found instanceof PDFNumber) heard.push({ path, text: markText(asRef(page), found.asNumber()) })
    else if (!(found instanceof PDFDict)) throw new Error(`A kid is no node and no mark: ${found}`)
    else if (found.has(PDFName.of('S'))) hear(found, path)
    else if (found.has(PDFName.of('MCID')))
      hearKid(found.lookup(PDFName.of('MCID'), PDFNumber), found.get(PDFName.of('Pg')), path)
  }
  const hear = (node: PDFDict, above: readonly string[]): void => {
    const path = [...above, node.lookup(PDFName.of('S'), PDFName).decodeText()]
    // A drawn sign is not text: what it stands for is said instead.
    if (node.has(PDFName.of('ActualText')) || node.has(PDFName.of('Alt'))) return
    for (const kid of kidsOf(node)) hearKid(kid, node.get(PDFName.of('Pg')), path)
  }
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  hear(root.lookup(PDFName.of('K'), PDFDict), [])
  return heard
}

/**
 * The tree's objects as objects of their own at the end of the file: they are packed with a predictor, which pdf-lib can't
 * undo. It takes the objects in their order and looks at no table.
 */
const withPlainTree = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const text = Buffer.from(pdf).toString('latin1')
  const packed =
    /\/Type\/ObjStm\/N (\d+)\/First (\d+)\/Filter\/FlateDecode\/DecodeParms<<\/Predictor 12\/Columns (\d+)>>\/Length (\d+)>>\nstream\n/g
  let plain = text
  let objects = ''
  for (const found of text.matchAll(packed)) {
    const [count = 0, first = 0, columns = 0, length = 0] = found.slice(1).map(Number)
    const start = found.index + found[0].length
    const rows = undoUp(inflateSync(pdf.subarray(start, start + length)), columns)
    const places = rows.slice(0, first).trim().split(/\s+/).map(Number)
    expect(places).toHaveLength(2 * count)
    for (let at = 0; at < places.length; at += 2) {
      const [number, from, to = rows.length - first] = [places[at], places[at + 1] as number, places[at + 3]]
      objects += `${number} 0 obj\n${rows.slice(first + from, first + to)}\nendobj\n`
    }
    plain = `${plain.slice(0, found.index)}/Type/XbjStm${plain.slice(found.index + '/Type/ObjStm'.length)}`
  }
  const end = plain.lastIndexOf('startxref')
  return Buffer.from(plain.slice(0, end) + objects + plain.slice(end), 'latin1')
}

/** Rows that were written as differences from the one above (PNG predictor Up). */
const undoUp = (bytes: Uint8Array, columns: number): string => {
  const rows = Buffer.alloc((bytes.length / (columns + 1)) * columns)
  for (let at = 0; at < rows.length; at++) {
    const above = at < columns ? 0 : (rows[at - columns] as number)
    rows[at] = above + (bytes[at + Math.floor(at / columns) + 1] as number)
  }
  return rows.toString('latin1')
}

const asRef = (object: PDFObject | undefined): PDFRef => {
  if (object instanceof PDFRef) return object
  throw new Error('A mark has no page')
}

const kidsOf = (node: PDFDict): readonly PDFObject[] => {
  const kids = node.get(PDFName.of('K'))
  if (kids === undefined) return []
  return kids instanceof PDFArray ? kids.asArray() : [kids]
}

const bytesOf = (stream: PDFObject | undefined): string => {
  if (!(stream instanceof PDFRawStream)) throw new Error('A stream is missing')
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}

/** Texts of a page by their mark. */
const marksOf = (page: PDFDict): ReadonlyMap<number, string> => {
  const fonts = page.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict)
  const tables = new Map(
    fonts
      .keys()
      .map((name) => [
        name.decodeText(),
        readTable(bytesOf(fonts.lookup(name, PDFDict).lookup(PDFName.of('ToUnicode')))),
      ]),
  )
  const marks = new Map<number, string>()
  let mark: number | undefined
  let table: ReadonlyMap<number, string> | undefined
  // Strings first: in them anything may look like an operator.
  const tokens = /\(((?:\\[\s\S]|[^\\)])*)\)|\/MCID (\d+)>>|\b(EMC)\b|\/(F\d+) /g
  for (const [, string, id, end, font] of bytesOf(page.lookup(PDFName.of('Contents'))).matchAll(tokens)) {
    if (id !== undefined) mark = Number(id)
    else if (end !== undefined) mark = undefined
    else if (font !== undefined) table = tables.get(font)
    else if (string !== undefined && mark !== undefined)
      marks.set(mark, (marks.get(mark) ?? '') + decode(string, table))
  }
  return marks
}

const decode = (string: string, table: ReadonlyMap<number, string> | undefined): string => {
  const bytes = string.replace(/\\([\s\S])/g, (_, char: string) => (char === 'r' ? '\r' : char))
  let text = ''
  for (let index = 0; index < bytes.length; index += 2) {
    const char = table?.get(bytes.charCodeAt(index) * 256 + bytes.charCodeAt(index + 1))
    if (char === undefined) throw new Error('A code stands for no character')
    text += char
  }
  return text
}

const readTable = (map: string): ReadonlyMap<number, string> => {
  const table = new Map<number, string>()
  for (const [, first = '', texts = ''] of map.matchAll(/<(\w{4})> <\w{4}> \[(.*?)\]/g))
    [...texts.matchAll(/<(\w+)>/g)].forEach(([, hex = ''], index) => {
      const units = hex.match(/\w{4}/g) ?? []
      table.set(
        Number.parseInt(first, 16) + index,
        String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))),
      )
    })
  return table
}
