import { AlignmentType, Paragraph } from 'docx'
import type { Text } from '../../model/text.ts'
import { type InlineStyle, inline } from './inline.ts'
import { STYLE } from './look.ts'
import { kept, type Setting } from './setting.ts'
import { twips } from './units.ts'

/** How a text stands in a cell. */
export interface CellStyle extends InlineStyle {
  readonly style?: 'cell' | 'label' | undefined
  readonly align?: 'left' | 'center' | 'right' | undefined
  /** White at the right, in points. */
  readonly indentRight?: number | undefined
}

/** A text in a cell. */
export const cellParagraph = (text: Text, setting: Setting, options: CellStyle = {}): Paragraph => {
  const { style = 'cell', align = 'left', indentRight = 0 } = options
  return new Paragraph({
    style: STYLE[style],
    alignment: ALIGNMENT[align],
    ...kept(setting),
    ...(indentRight > 0 ? { indent: { right: twips(indentRight) } } : {}),
    children: inline(text, setting, options),
  })
}

const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const
