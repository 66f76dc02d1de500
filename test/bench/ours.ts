/*
 * The project's own engine in the bench: the whole way, with tags, justified text and the data attached.
 */
import { setInNode } from '../../src/build/set-sheet.ts'
import type { Block, DocumentModel } from '../../src/engine/model/document.ts'
import { type BenchSheet, LOOK, setting } from './sheet.ts'

export const prepare = setting(async (sheet) => {
  const source = { template: 'bench', version: 1, data: sheet }
  return (await setInNode(toDocument(sheet), { source, createdAt: '2026-11-23 16:00' })).bytes
})

const toDocument = ({ title, header, facts, paragraphs, columns, rows }: BenchSheet): DocumentModel => {
  const { width, height, margin } = LOOK.page
  return {
    title,
    page: { width, height, margin: { top: margin, right: margin, bottom: margin, left: margin } },
    header: { left: header, right: '' },
    footer: { left: '', center: '' },
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'keyValues', columns: 1, items: facts.map(([label, value]) => ({ label, value })) },
      ...paragraphs.map((text): Block => ({ kind: 'paragraph', text, align: 'justify' })),
      {
        kind: 'table',
        columns: columns.map((name, at) => ({ title: name, width: { fraction: LOOK.columns[at] ?? 1 } })),
        rows: rows.map((cells) => ({ cells })),
      },
    ],
  }
}
