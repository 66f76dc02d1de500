/*
 * What `npm run fill` writes, by the ending of the name: the sheet as a PDF or as pictures of its pages, or its words
 * for other programs.
 */
import { basename } from 'node:path'
import { type DocumentModel, type LayoutWarning, type Source, writeMarkdown, writePlainText } from '../engine/index.ts'
import { markPage } from './leftover-pages.ts'
import { drawPagesInNode, setInNode } from './set-sheet.ts'

/** A document, and what travels with it. */
export interface SheetRequest {
  readonly document: DocumentModel
  readonly source: Source
  /** Wall time in China, `YYYY-MM-DD HH:mm`. */
  readonly createdAt: string
}

/** The files of a sheet, ready to be put down. */
export interface WrittenSheet {
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** How much it is: “，2 页”. */
  readonly extent: string
  readonly warnings: readonly LayoutWarning[]
  /** Where further pages would stand, for what makes a file a page. */
  readonly pathOf?: (page: number) => string
}

/** Makes the files of a sheet under a path. */
export type WriteSheet = (path: string, request: SheetRequest) => Promise<WrittenSheet>

/** The writers by the endings of names. */
const WRITERS: Readonly<Record<string, WriteSheet>> = {
  pdf: async (path, { document, source, createdAt }) => {
    const { bytes, laidOut } = await setInNode(document, { source, createdAt })
    return { files: [{ path, bytes }], extent: `，${laidOut.pages.length} 页`, warnings: laidOut.warnings }
  },
  docx: async (path, { document, createdAt }) => {
    const { writeDocx } = await import('../engine/docx.ts')
    return asIs(path, await writeDocx(document, { createdAt }))
  },
  txt: async (path, { document }) => {
    const parts = writePlainText(document)
    const extent = parts.length === 1 ? '' : `，分 ${parts.length} 条发`
    return { ...asIs(path, encode(`${parts.join('\n\n\n')}\n`)), extent }
  },
  md: async (path, { document }) => asIs(path, encode(writeMarkdown(document))),
  svg: async (path, { document }) => {
    const { pages, laidOut } = drawPagesInNode(document)
    const files = pages.map((page, index) => ({
      path: pagePath(path, index + 1),
      bytes: encode(markPage(page, index + 1)),
    }))
    const pathOf = (page: number): string => pagePath(path, page)
    return { files, extent: `，${pages.length} 页`, warnings: laidOut.warnings, pathOf }
  },
}

/** The endings that are known, for people: “.pdf、.docx、…”. */
export const ENDINGS: string = Object.keys(WRITERS)
  .map((ending) => `.${ending}`)
  .join('、')

/** What writes a file of this name; undefined where the ending is none of ours. */
export const writerFor = (path: string): WriteSheet | undefined => {
  const ending = /.\.([^.]+)$/.exec(basename(path))?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(WRITERS, ending) ? WRITERS[ending] : undefined
}

/** `minutes.svg` for the first page, `minutes-2.svg` for the second. */
const pagePath = (path: string, page: number): string => (page === 1 ? path : path.replace(/(\.[^.]+)$/, `-${page}$1`))

const asIs = (path: string, bytes: Uint8Array): WrittenSheet => ({ files: [{ path, bytes }], extent: '', warnings: [] })

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
