import { PDFDocument, PDFName } from 'pdf-lib'

/** A PDF that still says it is tagged in its metadata, and isn't: a checker must find that out. */
export const withoutTags = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  document.catalog.delete(PDFName.of('StructTreeRoot'))
  document.catalog.delete(PDFName.of('MarkInfo'))
  return document.save()
}
