import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer'
import { createElement as element } from 'react'
import { type BenchSheet, LOOK, setting } from '../sheet.ts'
import { FONT_FILES } from './font-files.ts'
import { pageNumber } from './page-number.ts'

const { page, size, leading } = LOOK
const FONT = 'NotoSansSC'

Font.register({
  family: FONT,
  fonts: [{ src: FONT_FILES.regular }, { src: FONT_FILES.bold, fontWeight: 'bold' }],
})
// The usual remedy for Chinese, without which nothing wraps: a break is allowed after every character.
Font.registerHyphenationCallback((word: string) => Array.from(word).flatMap((character) => [character, '']))

const styles = StyleSheet.create({
  page: { padding: page.margin, fontFamily: FONT, fontSize: size.text, lineHeight: leading },
  header: { position: 'absolute', top: page.margin / 2, left: page.margin, fontSize: size.running },
  // From the top: placed from the bottom, it ends at -9e21 when there are many pages, and react-pdf throws.
  footer: { position: 'absolute', top: page.height - page.margin, right: page.margin, fontSize: size.running },
  title: { fontSize: size.title, fontWeight: 'bold', textAlign: 'center' },
  paragraph: { marginTop: 6, textAlign: 'justify' },
  table: { marginTop: 6 },
  row: { flexDirection: 'row', borderLeft: 0.5, borderBottom: 0.5 },
  cell: { padding: 3, fontSize: size.cell, borderRight: 0.5 },
  head: { fontWeight: 'bold' },
})

export const prepare = setting((sheet) => renderToBuffer(toElement(sheet)))

const toElement = ({ title, header, facts, paragraphs, columns, rows }: BenchSheet) =>
  element(
    Document,
    { title },
    element(
      Page,
      { size: [page.width, page.height], style: styles.page },
      element(Text, { fixed: true, style: styles.header }, header),
      element(Text, {
        fixed: true,
        style: styles.footer,
        render: ({ pageNumber: current, totalPages }: { pageNumber: number; totalPages: number }) =>
          pageNumber(current, totalPages ?? ''),
      }),
      element(Text, { style: styles.title }, title),
      element(
        View,
        { style: styles.table },
        facts.map((fact, at) => row(fact, [LOOK.label, 100 - LOOK.label], { key: at, boldUpTo: 1 })),
      ),
      paragraphs.map((text, key) => element(Text, { key, style: styles.paragraph }, text)),
      element(
        View,
        { style: styles.table },
        row(columns, LOOK.columns, { key: 'head', boldUpTo: columns.length }),
        rows.map((cells, key) => row(cells, LOOK.columns, { key, boldUpTo: 0 })),
      ),
    ),
  )

const row = (
  cells: readonly string[],
  shares: readonly number[],
  { key, boldUpTo }: { readonly key: string | number; readonly boldUpTo: number },
) =>
  element(
    View,
    { key, style: styles.row, wrap: false },
    cells.map((text, at) =>
      element(
        View,
        { key: at, style: [styles.cell, { width: `${shares[at]}%` }] },
        element(Text, at < boldUpTo ? { style: styles.head } : {}, text),
      ),
    ),
  )
