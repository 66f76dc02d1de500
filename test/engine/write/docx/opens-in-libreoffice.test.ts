/*
 * A second program reads the Word files: what it can set and print is not damaged.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadTemplates } from '../../../../src/build/load-templates.ts'
import { writeDocx } from '../../../../src/engine/docx.ts'
import type { Block, DocumentModel } from '../../../../src/engine/model/document.ts'
import type { Text } from '../../../../src/engine/model/text.ts'
import { site } from '../../../../src/site.config.ts'
import { arbitraryDocument } from '../../../support/arbitrary-document.ts'
import { blockTexts } from '../../../support/document-texts.ts'
import { convertToPdf, findLibreOffice } from '../../../support/libreoffice.ts'
import { pdfText } from '../../../support/pdf-text.ts'
import { piecesOf } from '../../../support/text-laws.ts'

const info = { createdAt: '2026-11-24 09:40' }
const office = findLibreOffice()

const samples = async (): Promise<readonly DocumentModel[]> =>
  (await loadTemplates()).map((template) => template.toDocument(template.sample, { now: template.sampleAt, site }))

// Words whose letters every font has; how a program orders the parts of a drawing is its own affair.
const string = fc.array(fc.constantFrom('甲', '结论', '提供检测报告', '，', '。', '3.5'), { maxLength: 5 })
const anyDocuments = fc.sample(
  arbitraryDocument({ blocks: 12, string: string.map((words) => words.join('')), without: ['diagram', 'picture'] }),
  { seed: 11, numRuns: 6 },
)

if (office === undefined) console.log('SKIPPED: no LibreOffice here, so no Word file was converted.')

// What stands on paper: a drawing's own labels, not the words that tell it to who can't see it.
const onPaper = (block: Block): readonly Text[] => {
  if (block.kind === 'columns') return block.columns.flat().flatMap(onPaper)
  if (block.kind !== 'diagram') return blockTexts(block)
  return [...(block.lanes ?? []), ...block.nodes, ...block.edges].flatMap(({ label }) => label ?? [])
}

test.skipIf(office === undefined)(
  'LibreOffice prints every text of every sample, and of any document',
  async () => {
    const documents = [...(await samples()), ...anyDocuments]
    const files = await Promise.all(documents.map((document) => writeDocx(document, info)))
    const pdfs = await convertToPdf(office as string, files)
    for (const [index, pdf] of pdfs.entries()) {
      const text = (await pdfText(pdf)).join('')
      const pieces = documents[index]?.blocks.flatMap(onPaper).flatMap(piecesOf) ?? []
      expect(pieces.filter((piece) => !text.includes(piece))).toEqual([])
      expect(text).toContain('第1页/共')
    }
  },
  180_000,
)

test.skipIf(office === undefined)(
  'LibreOffice splits a row that is taller than a page and loses nothing of it',
  async () => {
    const long = Array.from({ length: 900 }, (_, index) => `第${index}句，`).join('\n')
    const document: DocumentModel = {
      ...((await samples())[0] as DocumentModel),
      blocks: [
        {
          kind: 'table',
          columns: [{ title: '事', width: { fraction: 1 } }],
          rows: [{ cells: ['前'] }, { cells: [long] }, { cells: ['后'] }],
        },
      ],
    }
    const [pdf] = await convertToPdf(office as string, [await writeDocx(document, info)])
    const pages = await pdfText(pdf as Uint8Array)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.join('').match(/第\d+句，/g)).toHaveLength(900)
  },
  180_000,
)
