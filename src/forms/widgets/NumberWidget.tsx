import type { WidgetProps } from '@rjsf/utils'
import { halfWidth } from '../../reading/half-width.ts'
import { toFigure } from '../figure.ts'
import { cleanText, oneLine } from '../text.ts'
import { ReadInput } from './ReadInput.tsx'

/** A figure, typed as text: 1200, １２００, 1,200 元, 1.2万. Full-width figures turn at once, the rest is read on leaving. */
export const NumberWidget = (props: WidgetProps) => (
  <ReadInput {...props} clean={toHalf} toValue={toFigure} isRight={isPlain} keys="decimal" />
)

// Half-width forms are one character for one: the caret keeps its place.
const toHalf = (text: string): string => halfWidth(oneLine(cleanText(text)))

// 1 may be 100 %, 0.3 30 %, and 1.200 a thousand more: those are read as well.
const isPlain = (text: string): boolean => /^-?([02-9]|\d\d+)$/.test(text)
