/*
 * A document as a Word file (ECMA-376): a sheet that looks like the printed one and can be gone on with.
 */
import { Document, Packer, PageOrientation } from 'docx'
import type { Block, DocumentModel, PageSetup } from '../../model/document.ts'
import type { Pt } from '../../model/units.ts'
import { writable } from '../writable.ts'
import { cellParagraph } from './cell-paragraph.ts'
import { styles } from './look.ts'
import { numbering } from './paragraphs.ts'
import { runningParts } from './running.ts'
import { withSameBytes } from './same-bytes.ts'
import { type DrawDiagram, startSetting } from './setting.ts'
import { toElements } from './to-elements.ts'
import { twips } from './units.ts'

/** What a Word file says about itself besides the document. */
export interface DocxInfo {
  /** Wall time in China, `YYYY-MM-DD HH:mm`. */
  readonly createdAt: string
}

/** Room for the head and foot of a page inside the text's edges: a line of them and white. */
const HEAD_ROOM: Pt = 22
const FOOT_ROOM: Pt = 26

/**
 * Writes a document for Word, WPS, Pages or LibreOffice: real tables whose heads repeat, styles, page numbers, boxes
 * that can be ticked. Where lines and pages end is up to that program and its fonts. Same input, same bytes.
 */
export const writeDocx = async (model: DocumentModel, { createdAt }: DocxInfo): Promise<Uint8Array<ArrayBuffer>> => {
  const { title, subject, author, page, blocks } = model
  const room = page.width - page.margin.left - page.margin.right
  const { header, footer } = runningParts(model, room)
  const file = new Document({
    title: writable(title),
    ...(subject === undefined ? {} : { subject: writable(subject) }),
    creator: writable(author ?? ''),
    lastModifiedBy: writable(author ?? ''),
    styles: styles(),
    numbering: numbering(),
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page: { size: pageSize(page), margin: pageMargin(page) } },
        headers: { default: header },
        footers: { default: footer },
        children: toElements(blocks, startSetting(blocks, room, await drawerFor(blocks))),
      },
    ],
  })
  return withSameBytes(new Uint8Array(await Packer.toArrayBuffer(file)), createdAt)
}

/** What draws the diagrams, fetched where there is one; where there is none, its description would do. */
const drawerFor = async (blocks: readonly Block[]): Promise<DrawDiagram> => {
  if (hasDiagram(blocks)) return (await import('./diagram.ts')).diagramParagraph
  return ({ alt }, setting) => cellParagraph(alt, setting)
}

const hasDiagram = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.kind === 'diagram' || (block.kind === 'columns' && hasDiagram(block.columns.flat())))

// The package turns a landscape page by itself.
const pageSize = ({ width, height }: PageSetup) => ({
  width: twips(Math.min(width, height)),
  height: twips(Math.max(width, height)),
  orientation: width > height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
})

const pageMargin = ({ margin }: PageSetup) => ({
  left: twips(margin.left),
  right: twips(margin.right),
  header: twips(margin.top),
  top: twips(margin.top + HEAD_ROOM),
  footer: twips(margin.bottom),
  bottom: twips(margin.bottom + FOOT_ROOM),
})
