/*
 * What a change does to the other pages. A sheet that has been read and marked must not shift where nothing was touched.
 *
 *   A character in place of one as wide changes that character alone. Any other change can't reach back beyond the block
 *   that it is in, with the headings over it: pages before the one where the block before them ends stay as they are.
 *   In a table with columns of fixed widths or shares, a change can't reach back beyond the row before. Else there is no
 *   such bound inside of a block: columns may be as wide as their widest cell, and lines are shared out over a whole
 *   paragraph (010). The count of pages in the foot goes by the whole document.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutDocument, type Page } from '../../../src/engine/index.ts'
import type { Block, DocumentModel } from '../../../src/engine/model/document.ts'
import { arbitraryDocument } from '../../support/arbitrary-document.ts'
import { fakeFonts } from '../../support/fake-fonts.ts'
import { holds, LAW_TIMEOUT } from '../../support/law.ts'
import { sheet, table } from '../../support/sheet-builders.ts'

// Their pixels and modules go by bytes and texts that a changed character would change too.
const anyDocument = arbitraryDocument({ blocks: 12, without: ['picture', 'qrCode'] })

const fonts = fakeFonts()
const pagesOf = (document: DocumentModel): readonly Page[] => layoutDocument(document, fonts).pages

/** A block with some text in place of one 甲, if it has any. */
const changed = (block: Block, text: string): Block => JSON.parse(JSON.stringify(block).replace('甲', text))

const withBlock = (document: DocumentModel, at: number, block: Block): DocumentModel => ({
  ...document,
  blocks: document.blocks.map((other, index) => (index === at ? block : other)),
})

/** Blocks that hold a 甲. */
const placesIn = ({ blocks }: DocumentModel): readonly number[] =>
  blocks.flatMap((block, index) => (JSON.stringify(block).includes('甲') ? [index] : []))

/** Items of a page as they are drawn; numbers of nodes go by the whole document, and so does the count of pages. */
const drawnOn = ({ items }: Page): unknown =>
  items.map((item) => ({
    ...item,
    tag: undefined,
    heading: undefined,
    ...(item.kind === 'text' && item.tag === undefined && /^第 \d+ 页/.test(item.text)
      ? { text: '', x: 0, width: 0, shifts: [] }
      : {}),
  }))

/** The blocks that a change in the block `at` can't reach: those before it, without what is kept with it. */
const before = (blocks: readonly Block[], at: number): readonly Block[] => {
  let end = at
  const isKept = (block: Block | undefined): boolean =>
    block?.kind === 'heading' ||
    (blocks[end]?.kind === 'signature' && block !== undefined) ||
    (blocks[end + 1]?.kind === 'signature' && blocks[end]?.kind === 'paragraph')
  while (end > 0 && (isKept(blocks[end - 1]) || blocks[end - 1]?.kind === 'pageBreak')) end--
  return blocks.slice(0, end)
}

test(
  'law: another character of the same width changes nothing but itself',
  () => {
    let tried = 0
    holds(
      fc.property(anyDocument, fc.nat(), (document, pick) => {
        const places = placesIn(document)
        const at = places[pick % places.length]
        if (at === undefined) return
        tried++
        const other = withBlock(document, at, changed(document.blocks[at] as Block, '乙'))
        const alike = (pages: readonly Page[]): unknown => JSON.parse(JSON.stringify(pages).replaceAll('甲', '乙'))
        expect(alike(pagesOf(other))).toEqual(alike(pagesOf(document)))
      }),
    )
    expect(tried).toBeGreaterThan(100)
  },
  LAW_TIMEOUT,
)

test(
  'law: no change reaches back beyond the block that it is in',
  () => {
    let tried = 0
    holds(
      fc.property(
        anyDocument,
        fc.nat(),
        fc.constantFrom('', '甲乙', '甲\\n', '甲'.repeat(400)),
        (document, pick, text) => {
          const places = placesIn(document)
          const at = places[pick % places.length]
          if (at === undefined) return
          const other = withBlock(document, at, changed(document.blocks[at] as Block, text))
          const untouched = pagesOf({ ...document, blocks: before(document.blocks, at) }).length - 1
          if (untouched > 0) tried++
          const [pages, others] = [pagesOf(document), pagesOf(other)]
          for (let page = 0; page < untouched; page++)
            expect(drawnOn(others[page] as Page)).toEqual(drawnOn(pages[page] as Page))
        },
      ),
    )
    expect(tried).toBeGreaterThan(100)
  },
  LAW_TIMEOUT,
)

test(
  'law: in a table of fixed widths or shares no change reaches back beyond the row before it',
  () => {
    const rows = fc.array(fc.string({ unit: fc.constantFrom(...'客户，会议'), maxLength: 90 }), {
      minLength: 30,
      maxLength: 90,
    })
    const change = fc.constantFrom('', '客', '客'.repeat(300))
    holds(
      fc.property(rows, fc.nat(), change, (texts, pick, text) => {
        const at = 1 + (pick % (texts.length - 1))
        const documentOf = (all: readonly string[]) => sheet([table(all.map((each, index) => [`行${index}`, each]))])
        const [pages, others] = [texts, texts.map((other, index) => (index === at ? text : other))].map((all) =>
          pagesOf(documentOf(all)),
        )
        const pageOfRowBefore = (all: readonly Page[] = []): number =>
          all.findIndex(({ items }) => items.some((item) => item.kind === 'text' && item.text === `行${at - 1}`))
        const untouched = Math.min(pageOfRowBefore(pages), pageOfRowBefore(others))
        for (let page = 0; page < untouched; page++)
          expect(drawnOn(others?.[page] as Page)).toEqual(drawnOn(pages?.[page] as Page))
      }),
    )
  },
  LAW_TIMEOUT,
)
