/*
 * What the parts of a document know of each other while it is written.
 */
import type { Paragraph } from 'docx'
import type { Block, Diagram } from '../../model/document.ts'
import type { Pt } from '../../model/units.ts'

/** Where a block is written. */
export interface Setting {
  /** Width that there is for it. */
  readonly room: Pt
  /** The block holds on to what follows it. */
  readonly keepWithNext: boolean
  /** Bookmarks by the ids of their headings, for links. */
  readonly bookmarks: ReadonlyMap<string, string>
  /** A heading's bookmark, once: a sheet may hold the same blocks twice, of a bookmark there is one. */
  readonly claimBookmark: (id: string) => string | undefined
  readonly drawDiagram: DrawDiagram
}

/** What draws a diagram; twice as heavy as all the rest, so it is there only where there is a diagram. */
export type DrawDiagram = (diagram: Diagram, setting: Setting) => Paragraph

/** The property of a paragraph that holds on to the next one, if it does. */
export const kept = ({ keepWithNext }: Setting): { readonly keepNext?: true } =>
  keepWithNext ? { keepNext: true } : {}

/** The setting of a whole document. */
export const startSetting = (blocks: readonly Block[], room: Pt, drawDiagram: DrawDiagram): Setting => {
  const ids = [...new Set(headingIds(blocks))]
  // Word takes letters, digits and underscores, 40 at most.
  const bookmarks = new Map(ids.map((id, index) => [id, `part_${index + 1}`]))
  const free = new Map(bookmarks)
  return {
    room,
    keepWithNext: false,
    bookmarks,
    claimBookmark: (id) => {
      const name = free.get(id)
      free.delete(id)
      return name
    },
    drawDiagram,
  }
}

const headingIds = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'columns') return headingIds(block.columns.flat())
    return block.kind === 'heading' && block.id !== undefined ? [block.id] : []
  })
