import { generate } from '@pdfme/generator'
import { table, text } from '@pdfme/schemas'
import { type BenchSheet, LOOK, setting } from '../sheet.ts'
import { readFont } from './font-files.ts'
import { pageNumber } from './page-number.ts'

const { page, size, leading } = LOOK

/** pdfme places in millimetres; type stays in points. */
const mm = (points: number): number => (points * 25.4) / 72

const MARGIN = mm(page.margin)
const ROOM = mm(page.width) - 2 * MARGIN
const LINE = mm(size.text * leading)

const FONT = {
  regular: { data: readFont('regular'), fallback: true, subset: true },
  bold: { data: readFont('bold'), subset: true },
}

export const prepare = setting((sheet) =>
  generate({
    template: toTemplate(sheet),
    inputs: [toInput(sheet)],
    plugins: { Text: text, Table: table },
    options: { font: FONT },
  }),
)

const toTemplate = ({ header, facts, paragraphs, columns }: BenchSheet) => {
  let y = MARGIN
  const below = (height: number): { position: { x: number; y: number }; width: number; height: number } => {
    const place = { position: { x: MARGIN, y }, width: ROOM, height }
    y += height + mm(6)
    return place
  }
  const running = { type: 'text', fontSize: size.running, readOnly: true, height: 4, width: ROOM / 2 }
  return {
    basePdf: {
      width: mm(page.width),
      height: mm(page.height),
      padding: [MARGIN, MARGIN, MARGIN, MARGIN],
      staticSchema: [
        { ...running, name: 'header', content: header, position: { x: MARGIN, y: MARGIN / 2 } },
        {
          ...running,
          name: 'footer',
          content: pageNumber('{currentPage}', '{totalPages}'),
          alignment: 'right',
          position: { x: MARGIN + ROOM / 2, y: mm(page.height) - MARGIN / 2 },
        },
      ],
    },
    schemas: [
      [
        { name: 'title', type: 'text', fontName: 'bold', fontSize: size.title, alignment: 'center', ...below(10) },
        {
          name: 'facts',
          type: 'table',
          ...below(7 * facts.length),
          ...tableStyles,
          showHead: false,
          head: ['', ''],
          headWidthPercentages: [LOOK.label, 100 - LOOK.label],
        },
        ...paragraphs.map((_, at) => ({
          name: `paragraph${at}`,
          type: 'text',
          fontName: 'regular',
          fontSize: size.text,
          lineHeight: leading,
          alignment: 'justify',
          overflow: 'expand',
          ...below(3 * LINE),
        })),
        {
          name: 'table',
          type: 'table',
          ...below(20),
          ...tableStyles,
          showHead: true,
          repeatHead: true,
          head: [...columns],
          headWidthPercentages: [...LOOK.columns],
        },
      ],
    ],
  }
}

const toInput = ({ title, facts, paragraphs, rows }: BenchSheet): Record<string, string> => ({
  title,
  facts: JSON.stringify(facts),
  table: JSON.stringify(rows),
  ...Object.fromEntries(paragraphs.map((paragraph, at) => [`paragraph${at}`, paragraph])),
})

const sides = (width: number) => ({ top: width, right: width, bottom: width, left: width })

const cell = {
  fontSize: size.cell,
  lineHeight: leading,
  characterSpacing: 0,
  alignment: 'left',
  verticalAlignment: 'top',
  fontColor: '#000000',
  backgroundColor: '',
  borderColor: '#000000',
  borderWidth: sides(0.2),
  padding: sides(1),
}

const tableStyles = {
  tableStyles: { borderColor: '#000000', borderWidth: 0.2 },
  headStyles: { ...cell, fontName: 'bold' },
  bodyStyles: { ...cell, fontName: 'regular', alternateBackgroundColor: '' },
  columnStyles: {},
}
