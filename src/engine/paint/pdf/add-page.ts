import { type PDFDict, type PDFDocument, PDFName, type PDFRef } from 'pdf-lib'
import type { Page } from '../../model/page.ts'
import type { PageContent } from './content.ts'
import { latin1 } from './latin1.ts'

/** A page in the file. */
export interface WrittenPage {
  readonly ref: PDFRef
  readonly node: PDFDict
  /** Nodes of the structure tree that its marks belong to, by MCID. */
  readonly marks: readonly number[]
  /** Length of its operators. */
  readonly length: number
}

/**
 * Adds a painted page at the end of the file.
 * @param resources Fonts and pictures, the same for all pages; each names them itself (ISO 19005-3, 6.2.2).
 */
export const addPage = (
  { context, catalog }: PDFDocument,
  page: Page,
  { operators, marks }: PageContent,
  resources: PDFRef,
): WrittenPage => {
  const node = context.obj({
    Type: 'Page',
    Parent: catalog.get(PDFName.of('Pages')),
    Resources: resources,
    MediaBox: [0, 0, page.width, page.height],
    Contents: context.register(context.flateStream(latin1(operators))),
    StructParents: page.number - 1,
    Tabs: 'S',
  })
  const ref = context.register(node)
  catalog.Pages().pushLeafNode(ref)
  return { ref, node, marks, length: operators.length }
}
