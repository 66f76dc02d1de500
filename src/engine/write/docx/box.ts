import type { Table } from 'docx'
import type { Box } from '../../model/document.ts'
import { cellParagraph } from './cell-paragraph.ts'
import { grid } from './grid.ts'
import type { Setting } from './setting.ts'

/** Points of the one sentence of a sheet that counts, as on the printed sheet. */
const DISPLAY = 15

/** A framed remark. */
export const boxTable = ({ title = '', text, size, minHeight }: Box, setting: Setting): Table =>
  grid(
    [setting.room],
    [
      {
        minHeight,
        cells: [
          {
            children: [
              ...(title === '' ? [] : [cellParagraph(title, { ...setting, keepWithNext: true }, { style: 'label' })]),
              size === 'large'
                ? cellParagraph(text, setting, { align: 'center', bold: true, size: DISPLAY })
                : cellParagraph(text, setting),
            ],
          },
        ],
      },
    ],
  )
