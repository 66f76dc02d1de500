/*
 * Links: areas of a page that lead to an address or to a heading (ISO 32000-1, 12.5.6.5).
 * Each belongs to a structure element and says in words where it leads (ISO 14289-1, 7.18.5).
 */

import { type PDFArray, type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib'
import type { LaidOut, LinkItem, Page, PlacedHeading } from '../../model/page.ts'
import { wellFormed } from '../../model/well-formed.ts'
import type { WrittenPage } from './add-page.ts'

/** An annotation and the node of the structure tree that it belongs to. */
export interface PlacedLink {
  readonly ref: PDFRef
  readonly page: PDFRef
  readonly tag: number
  /** Its place in the parent tree. */
  readonly parentKey: number
}

/** Writes the links of all pages; their keys in the parent tree follow those of the pages. */
export const writeLinks = (
  doc: PDFDocument,
  laidOut: LaidOut,
  written: readonly WrittenPage[],
): readonly PlacedLink[] => {
  const links: PlacedLink[] = []
  laidOut.pages.forEach((page, index) => {
    const target = written[index]
    if (target === undefined) return
    const annotations = page.items.flatMap((item) => {
      if (item.kind !== 'link' || item.tag === undefined) return []
      const action = actionOf(doc, item.href, laidOut, written)
      if (action === undefined) return []
      const parentKey = laidOut.pages.length + links.length
      const ref = doc.context.register(annotation(doc, item, page, target, action, parentKey))
      links.push({ ref, page: target.ref, tag: item.tag, parentKey })
      return [ref]
    })
    if (annotations.length > 0) target.node.set(PDFName.of('Annots'), doc.context.obj(annotations))
  })
  return links
}

const annotation = (
  { context }: PDFDocument,
  item: LinkItem,
  page: Page,
  target: WrittenPage,
  action: Record<string, unknown>,
  parentKey: number,
) =>
  context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [item.x, page.height - item.y - item.height, item.x + item.width, page.height - item.y],
    Border: [0, 0, 0],
    F: 4, // Print: demanded of every annotation by PDF/A (ISO 19005-3, 6.3.2).
    P: target.ref,
    StructParent: parentKey,
    Contents: PDFHexString.fromText(item.href),
    ...action,
  } as never)

/** Undefined where a link inside the document has no heading to lead to. */
const actionOf = (
  doc: PDFDocument,
  href: string,
  laidOut: LaidOut,
  written: readonly WrittenPage[],
): Record<string, unknown> | undefined => {
  if (!href.startsWith('#')) return { A: { Type: 'Action', S: 'URI', URI: PDFString.of(encodeURI(wellFormed(href))) } }
  const heading = laidOut.headings.find(({ id }) => id === href.slice(1))
  if (heading === undefined) return undefined
  return { Dest: destination(doc, laidOut, written, heading) }
}

/** The place on a page that a link or an entry of the outline leads to. */
export const destination = (
  { context }: PDFDocument,
  { pages }: LaidOut,
  written: readonly WrittenPage[],
  { page, y }: PlacedHeading,
): PDFArray => {
  const ref = written[page - 1]?.ref
  const height = pages[page - 1]?.height ?? 0
  return context.obj([ref ?? null, 'XYZ', null, height - y, null]) as PDFArray // an array was given
}
