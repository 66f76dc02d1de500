import pdfMake from 'pdfmake'
import { type BenchSheet, LOOK, setting } from '../sheet.ts'
import { readFont } from './font-files.ts'
import { pageNumber } from './page-number.ts'

const { page, size, leading } = LOOK

/** What pdfmake takes as a line height of 1: the ascent and descent that the font states, in ems. */
const NATURAL_LEADING = 1.448

// Fonts from memory: read anew for every document, they would cost it some milliseconds that are not its own.
pdfMake.virtualfs.writeFileSync('regular.ttf', readFont('regular'))
pdfMake.virtualfs.writeFileSync('bold.ttf', readFont('bold'))
pdfMake.setFonts({ NotoSansSC: { normal: 'regular.ttf', bold: 'bold.ttf' } })
pdfMake.setUrlAccessPolicy(() => false)
pdfMake.setLocalAccessPolicy(() => false)

export const prepare = setting((sheet) => pdfMake.createPdf(toDefinition(sheet)).getBuffer())

const toDefinition = ({ title, header, facts, paragraphs, columns, rows }: BenchSheet) => ({
  pageSize: { width: page.width, height: page.height },
  pageMargins: page.margin,
  info: { title },
  defaultStyle: { font: 'NotoSansSC', fontSize: size.text, lineHeight: leading / NATURAL_LEADING },
  header: { text: header, fontSize: size.running, margin: [page.margin, page.margin / 2, page.margin, 0] },
  footer: (current: number, pages: number) => ({
    text: pageNumber(current, pages),
    fontSize: size.running,
    alignment: 'right',
    margin: [page.margin, 10, page.margin, 0],
  }),
  content: [
    { text: title, fontSize: size.title, bold: true, alignment: 'center' },
    {
      fontSize: size.cell,
      table: {
        widths: [`${LOOK.label}%`, '*'],
        body: facts.map(([label, value]) => [{ text: label, bold: true }, value]),
      },
    },
    ...paragraphs.map((text) => ({ text, alignment: 'justify', margin: [0, 6, 0, 0] })),
    {
      fontSize: size.cell,
      margin: [0, 6, 0, 0],
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: LOOK.columns.map((share) => `${share}%`),
        body: [columns.map((text) => ({ text, bold: true })), ...rows],
      },
    },
  ],
})
