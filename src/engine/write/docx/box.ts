import type { Table } from 'docx'
import type { Box } from '../../model/document.ts'
import { cellParagraph } from './cell-paragraph.ts'
import { grid } from './grid.ts'
import type { Setting } from './setting.ts'

/** A framed remark. */
export const boxTable = ({ title = '', text }: Box, setting: Setting): Table =>
  grid(
    [setting.room],
    [
      {
        cells: [
          {
            children: [
              ...(title === '' ? [] : [cellParagraph(title, { ...setting, keepWithNext: true }, { style: 'label' })]),
              cellParagraph(text, setting),
            ],
          },
        ],
      },
    ],
  )
