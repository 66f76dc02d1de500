/*
 * Pictures, each embedded once however often it is shown.
 */
import { type PDFDocument, type PDFImage, PDFName, type PDFPageLeaf } from 'pdf-lib'
import type { Page, PictureItem } from '../../model/page.ts'

/** The pictures of a document. */
export interface Pictures {
  nameOf(item: PictureItem): string
  /** Names a page's pictures in its resources. */
  addTo(node: PDFPageLeaf, page: Page): void
}

/** Embeds every picture of the pages. Rejects where one is no PNG or JPEG. */
export const embedPictures = async (doc: PDFDocument, pages: readonly Page[]): Promise<Pictures> => {
  const embedded = new Map<Uint8Array, PDFImage>()
  for (const item of pages.flatMap(picturesOf)) {
    if (embedded.has(item.bytes)) continue
    embedded.set(item.bytes, item.type === 'png' ? await doc.embedPng(item.bytes) : await doc.embedJpg(item.bytes))
  }
  const order = [...embedded.keys()]
  const nameOf = ({ bytes }: PictureItem): string => `P${order.indexOf(bytes)}`
  return {
    nameOf,
    addTo: (node, page) => {
      for (const item of picturesOf(page)) {
        const image = embedded.get(item.bytes)
        if (image !== undefined) node.setXObject(PDFName.of(nameOf(item)), image.ref)
      }
    },
  }
}

const picturesOf = (page: Page): readonly PictureItem[] => page.items.filter((item) => item.kind === 'picture')
