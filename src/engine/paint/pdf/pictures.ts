/*
 * Pictures, each embedded once however often it is shown.
 */
import type { PDFDocument, PDFImage, PDFRef } from 'pdf-lib'
import type { Page, PictureItem } from '../../model/page.ts'

/** The pictures of a document. */
export interface Pictures {
  nameOf(item: PictureItem): string
  /** The pictures by their names. */
  readonly refs: Readonly<Record<string, PDFRef>>
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
    refs: Object.fromEntries([...embedded.values()].map(({ ref }, index) => [`P${index}`, ref])),
  }
}

const picturesOf = (page: Page): readonly PictureItem[] => page.items.filter((item) => item.kind === 'picture')
