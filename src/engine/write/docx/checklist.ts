import { CheckBox, Paragraph, Tab, type Table, TextRun } from 'docx'
import type { Checklist } from '../../model/document.ts'
import { inline } from './inline.ts'
import { kept, type Setting } from './setting.ts'
import { equalWidths, sideBySide } from './side-by-side.ts'
import { twips } from './units.ts'

const INDENT = 18
const GAP = 12

/** Boxes that can be ticked in Word. */
export const checklistElements = (block: Checklist, setting: Setting): readonly (Paragraph | Table)[] => {
  const { columns = 1, items } = block
  const paragraphs = items.map((item, index) =>
    itemParagraph(item, { ...setting, keepWithNext: setting.keepWithNext && index >= items.length - columns }),
  )
  if (columns === 1) return paragraphs
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    paragraphs.slice(row * columns, (row + 1) * columns).map((paragraph) => ({ children: [paragraph] })),
  )
  return [sideBySide(rows, equalWidths(columns, setting.room, GAP), GAP)]
}

const itemParagraph = ({ text, checked = false }: Checklist['items'][number], setting: Setting): Paragraph =>
  new Paragraph({
    indent: { left: twips(INDENT), hanging: twips(INDENT) },
    spacing: { after: twips(2) },
    ...kept(setting),
    children: [
      new CheckBox({
        checked,
        checkedState: { value: '2611', font: SYMBOLS },
        uncheckedState: { value: '2610', font: SYMBOLS },
      }),
      new TextRun({ children: [new Tab()] }),
      ...inline(text, setting),
    ],
  })

const SYMBOLS = 'Segoe UI Symbol'
