import { Paragraph, type Table } from 'docx'
import type { Signature } from '../../model/document.ts'
import { mm } from '../../model/units.ts'
import { cellParagraph } from './cell-paragraph.ts'
import { type GridCell, type GridRow, grid } from './grid.ts'
import { STYLE } from './look.ts'
import type { Setting } from './setting.ts'
import { equalWidths } from './side-by-side.ts'

const BETWEEN = 16
/** Handbook rule: a signature needs 18 mm and a date line. */
const SIGN_HEIGHT = mm(18)
/** Side of the room for a company's seal (handbook, B.0). */
const SEAL = mm(40)

/** Places to sign, side by side: a line with room above it, under it who signs and the date. Stays on one page. */
export const signatureTable = ({ parties }: Signature, setting: Setting): Table => {
  const widths = equalWidths(parties.length, setting.room, BETWEEN).flatMap((width, index) =>
    index === 0 ? [width] : [BETWEEN, width],
  )
  const together = { ...setting, keepWithNext: true }
  const row = (cellOf: (party: Signature['parties'][number]) => GridCell, more: Partial<GridRow> = {}): GridRow => ({
    ...more,
    cells: parties.flatMap((party, index) => (index === 0 ? [cellOf(party)] : [between(), cellOf(party)])),
  })
  return grid(
    widths,
    [
      row(() => ({ children: [cellParagraph('', together)], ruleBelow: true }), {
        minHeight: parties.some(({ seal }) => seal === true) ? SEAL : SIGN_HEIGHT,
      }),
      row(({ role, name }) => ({
        children: [cellParagraph(name === undefined ? role : `${role}：${name}`, together)],
      })),
      row(() => ({ children: [cellParagraph('日期：', setting)] })),
    ],
    'unseen',
  )
}

const between = (): GridCell => ({ children: [new Paragraph({ style: STYLE.cell })] })
