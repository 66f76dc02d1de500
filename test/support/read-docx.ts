/*
 * Takes a Word file apart: its parts as XML, its texts as they are read.
 */
import { strFromU8, unzipSync } from 'fflate'
import { elementsOf, ownText, readXml, type XmlElement } from './xml.ts'

/** The parts of a Word file by their paths. */
export interface DocxParts {
  readonly paths: readonly string[]
  /** Throws where there is no such part or it isn't well-formed. */
  readonly part: (path: string) => XmlElement
}

/** @param bytes A ZIP archive; anything else throws. */
export const readDocx = (bytes: Uint8Array): DocxParts => {
  const files = unzipSync(bytes)
  return {
    paths: Object.keys(files),
    part: (path) => {
      const file = files[path]
      if (file === undefined) throw new Error(`The file has no ${path}.`)
      return readXml(strFromU8(file))
    },
  }
}

/** The elements of a name below an element, in order. */
export const all = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).filter((one) => one.name === name)

/** What is read in a part: its texts and the descriptions of its pictures, line breaks as `\n`. */
export const docxText = (element: XmlElement): string =>
  elementsOf(element)
    .map((one) => {
      if (one.name === 'w:t') return ownText(one)
      if (one.name === 'wp:docPr') return one.attributes['descr'] ?? ''
      return one.name === 'w:br' || one.name === 'w:p' ? '\n' : ''
    })
    .join('')
