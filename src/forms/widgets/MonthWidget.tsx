import type { WidgetProps } from '@rjsf/utils'
import { MONTH_PATTERN } from '../../templates/calendar-date.ts'
import { ReadInput } from './ReadInput.tsx'

/** A month, typed as 2026-11, 2026年11月 or 11月. */
export const MonthWidget = (props: WidgetProps) => <ReadInput {...props} isRight={isMonth} />

const isMonth = (text: string): boolean => new RegExp(MONTH_PATTERN).test(text)
