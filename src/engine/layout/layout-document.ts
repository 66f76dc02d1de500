/*
 * Document to pages:
 *
 *   blocks → pieces with heights → pages filled from heights → head, foot and watermark on each
 */
import type { Fonts } from '../font/fonts.ts'
import type { DocumentModel } from '../model/document.ts'
import type { LaidOut, Page, PlacedHeading } from '../model/page.ts'
import { paginate } from '../paginate/paginate.ts'
import { layoutBlocks } from './layout-blocks.ts'
import { layoutRunning } from './running.ts'
import { type Gathered, type NotedHeading, startSetting } from './setting.ts'

/**
 * Sets a document in the given fonts. Never fails on data: what could not be set well is a warning.
 * @param fonts Must hold the slices of the document's characters (`charactersOf`).
 */
export const layoutDocument = (document: DocumentModel, fonts: Fonts): LaidOut => {
  const { margin, width, height } = document.page
  const gathered: Gathered = { tags: [{ type: 'Document' }], headings: [], warnings: [] }
  const setting = startSetting(fonts, width - margin.left - margin.right, height, gathered)
  const running = layoutRunning(document, setting)
  const top = margin.top + running.headHeight
  const room = height - margin.bottom - running.footHeight - top
  const pieces = layoutBlocks(document.blocks, { ...setting, height: room })
  const filled = paginate(pieces, room, { x: margin.left, y: top })
  const pages = filled.map((page, index): Page => {
    if (page.oversize) gathered.warnings.push({ kind: 'oversize', page: index + 1 })
    const items = [...running.on(index + 1, filled.length), ...page.items]
    return { number: index + 1, total: filled.length, width, height, items }
  })
  return { pages, tags: gathered.tags, headings: placeHeadings(gathered.headings, pages), warnings: gathered.warnings }
}

/** Headings with the place of the mark that each left on its page. */
const placeHeadings = (headings: readonly NotedHeading[], pages: readonly Page[]): readonly PlacedHeading[] =>
  pages.flatMap((page) =>
    page.items.flatMap((item) => {
      const heading = item.kind === 'box' && item.heading !== undefined ? headings[item.heading] : undefined
      return heading === undefined || item.kind !== 'box' ? [] : [{ ...heading, page: page.number, y: item.y }]
    }),
  )
