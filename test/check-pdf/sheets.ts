/*
 * What is checked: every template's sheet empty, as in its sample and as full as it gets; a draft; every kind of block; the
 * handbook as a book.
 */
import { readChapters } from '../../src/build/book/book-document.ts'
import { makeBook } from '../../src/build/book/make-book.ts'
import { loadTemplates, type WholeTemplate } from '../../src/build/load-templates.ts'
import { setInNode } from '../../src/build/set-sheet.ts'
import type { DocumentModel } from '../../src/engine/model/document.ts'
import { site } from '../../src/site.config.ts'
import { everyBlock } from '../support/every-block.ts'
import { longestData } from '../support/longest-data.ts'

/** A sheet to be checked, made when it is asked for. */
export interface Sheet {
  /** File name without ending. */
  readonly name: string
  readonly make: () => Promise<Uint8Array>
}

/** All sheets. */
export const sheetsToCheck = async (): Promise<readonly Sheet[]> => {
  const templates = await loadTemplates()
  return [
    ...templates.flatMap(editionsOf),
    ...templates.slice(0, 1).map(draftOf),
    { name: 'book', make: async () => makeBook(readChapters(), templates) },
    { name: 'every-block', make: () => write(everyBlock(), '2026-11-24 09:40') },
  ]
}

const editionsOf = (template: WholeTemplate): readonly Sheet[] => {
  const { id, version, schema, sample, sampleAt } = template
  const context = { now: sampleAt, site }
  const filled = (data: Readonly<Record<string, unknown>>) => (): Promise<Uint8Array> =>
    write(template.toDocument(data, context), sampleAt, { template: id, version, data })
  return [
    { name: `${id}-blank`, make: () => write(template.toDocument({}, { ...context, blank: true }), sampleAt) },
    { name: `${id}-typical`, make: filled(sample) },
    { name: `${id}-longest`, make: filled(longestData(schema, sample)) },
  ]
}

/** 草稿 across the page, and characters that the font lacks. */
const draftOf = ({ id, toDocument, sample, sampleAt }: WholeTemplate): Sheet => ({
  name: `${id}-draft`,
  make: () => {
    const document = toDocument(sample, { now: sampleAt, site })
    const lacking = { kind: 'paragraph', text: '字体里没有：🍊、𰻝、\u{20089}；控制符\u0007也不该出事。' } as const
    return write({ ...document, watermark: '草稿', blocks: [lacking, ...document.blocks] }, sampleAt)
  },
})

const write = async (
  document: DocumentModel,
  createdAt: string,
  source?: { readonly template: string; readonly version: number; readonly data: unknown },
): Promise<Uint8Array> => (await setInNode(document, { source, createdAt })).bytes
