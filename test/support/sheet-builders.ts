import type { Block, DocumentModel, Row } from '../../src/engine/model/document.ts'
import { mm } from '../../src/engine/model/units.ts'

/** An A4 sheet with 20 mm margins around some blocks. */
export const sheet = (blocks: readonly Block[], more: Partial<DocumentModel> = {}): DocumentModel => ({
  title: '样张',
  page: {
    width: mm(210),
    height: mm(297),
    margin: { top: mm(20), right: mm(20), bottom: mm(20), left: mm(20) },
  },
  header: { left: '本公司', right: 'LY-2612-003-M01' },
  footer: { left: '生成于 2026-11-24 09:40', center: '' },
  blocks,
  ...more,
})

/** A paragraph of body text. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** A table with equal columns titled 甲, 乙, 丙, …. */
export const table = (rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  columns: (rows[0] ?? ['']).map((_, index) => ({ title: '甲乙丙丁戊己庚辛'[index] ?? '', width: { fraction: 1 } })),
  rows: rows.map((cells): Row => ({ cells })),
})

/** Many different Han characters, in code point order from 一. */
export const differentHan = (count: number): string =>
  String.fromCodePoint(...Array.from({ length: count }, (_, index) => 0x4e00 + 7 * index))
