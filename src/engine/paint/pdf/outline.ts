/*
 * The outline: a document's headings at the side of the reader's window (ISO 32000-1, 12.3.3).
 */
import { type PDFArray, type PDFDocument, PDFHexString, PDFName, type PDFRef } from 'pdf-lib'
import type { LaidOut, PlacedHeading } from '../../model/page.ts'
import type { WrittenPage } from './add-page.ts'
import { destination } from './links.ts'

interface Node {
  readonly heading: PlacedHeading
  readonly ref: PDFRef
  readonly children: Node[]
}

/** Writes the outline; a document with fewer than two headings needs none. */
export const writeOutline = (doc: PDFDocument, laidOut: LaidOut, written: readonly WrittenPage[]): void => {
  if (laidOut.headings.length < 2) return
  const { context, catalog } = doc
  const root = context.nextRef()
  const top = nest(doc, laidOut.headings)
  const placeOf = (heading: PlacedHeading): PDFArray => destination(doc, laidOut, written, heading)
  writeSiblings(doc, placeOf, top, root)
  context.assign(
    root,
    context.obj({ Type: 'Outlines', First: top[0]?.ref, Last: top.at(-1)?.ref, Count: countOf(top) } as never),
  )
  catalog.set(PDFName.of('Outlines'), root)
}

/** Headings under those of a higher level before them. */
const nest = (doc: PDFDocument, headings: readonly PlacedHeading[]): readonly Node[] => {
  const top: Node[] = []
  const open: Node[] = []
  for (const heading of headings) {
    const node: Node = { heading, ref: doc.context.nextRef(), children: [] }
    while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop()
    const siblings = open.at(-1)?.children ?? top
    siblings.push(node)
    open.push(node)
  }
  return top
}

const countOf = (nodes: readonly Node[]): number =>
  nodes.reduce((count, { children }) => count + 1 + countOf(children), 0)

const writeSiblings = (
  doc: PDFDocument,
  placeOf: (heading: PlacedHeading) => PDFArray,
  nodes: readonly Node[],
  parent: PDFRef,
): void => {
  nodes.forEach(({ heading, ref, children }, index) => {
    const entry = {
      Title: PDFHexString.fromText(heading.text),
      Parent: parent,
      Dest: placeOf(heading),
      ...optional('Prev', nodes[index - 1]?.ref),
      ...optional('Next', nodes[index + 1]?.ref),
      ...optional('First', children[0]?.ref),
      ...optional('Last', children.at(-1)?.ref),
      ...(children.length === 0 ? {} : { Count: countOf(children) }),
    }
    doc.context.assign(ref, doc.context.obj(entry))
    writeSiblings(doc, placeOf, children, ref)
  })
}

const optional = (key: string, ref: PDFRef | undefined): Record<string, PDFRef> =>
  ref === undefined ? {} : { [key]: ref }
