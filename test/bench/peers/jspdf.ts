import { jsPDF } from 'jspdf'
import { autoTable } from 'jspdf-autotable'
import { LOOK, type Prepare, setting } from '../sheet.ts'
import { readFont } from './font-files.ts'
import { pageNumber } from './page-number.ts'

const { page, size, leading } = LOOK
const FONT = 'NotoSansSC'
const REGULAR = readFont('regular').toString('base64')
const BOLD = readFont('bold').toString('base64')

/** With or without deflated streams: smaller or faster, not both. */
export const withJsPdf = (compress: boolean): Prepare =>
  setting(async ({ title, header, facts, paragraphs, columns, rows }) => {
    const doc = new jsPDF({ unit: 'pt', format: [page.width, page.height], compress })
    doc.addFileToVFS('regular.ttf', REGULAR)
    doc.addFont('regular.ttf', FONT, 'normal')
    doc.addFileToVFS('bold.ttf', BOLD)
    doc.addFont('bold.ttf', FONT, 'bold')
    doc.setProperties({ title })
    doc.setLineHeightFactor(leading)

    const room = page.width - 2 * page.margin
    let y = page.margin + size.title
    doc
      .setFont(FONT, 'bold')
      .setFontSize(size.title)
      .text(title, page.width / 2, y, { align: 'center' })
    const table = { theme: 'grid', margin: page.margin, styles: { font: FONT, fontSize: size.cell } } as const
    autoTable(doc, {
      ...table,
      startY: y + size.text,
      body: facts.map((fact) => [...fact]),
      columnStyles: { 0: { fontStyle: 'bold', cellWidth: (room * LOOK.label) / 100 } },
    })
    y = doc.lastAutoTable.finalY + size.text
    doc.setFont(FONT, 'normal').setFontSize(size.text)
    for (const text of paragraphs) {
      const lines: string[] = doc.splitTextToSize(text, room)
      const height = lines.length * size.text * leading
      if (y + height > page.height - page.margin) {
        doc.addPage()
        y = page.margin
      }
      doc.text(lines, page.margin, y + size.text)
      y += height + 6
    }
    autoTable(doc, {
      ...table,
      startY: y,
      head: [[...columns]],
      body: rows.map((row) => [...row]),
      rowPageBreak: 'avoid',
      columnStyles: Object.fromEntries(LOOK.columns.map((share, at) => [at, { cellWidth: (room * share) / 100 }])),
    })
    const pages = doc.getNumberOfPages()
    doc.setFont(FONT, 'normal').setFontSize(size.running)
    for (let at = 1; at <= pages; at++) {
      doc.setPage(at)
      doc.text(header, page.margin, page.margin / 2)
      doc.text(pageNumber(at, pages), page.width - page.margin, page.height - page.margin / 2, { align: 'right' })
    }
    return new Uint8Array(doc.output('arraybuffer'))
  })

export const prepare = withJsPdf(false)
