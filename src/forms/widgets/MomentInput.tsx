/*
 * A text field for dates, because typing 11.23 is faster than picking, with the browser's calendar one button away.
 */
import type { WidgetProps } from '@rjsf/utils'
import { useContext } from 'react'
import { isDate, isDateTime } from '../../templates/calendar-date.ts'
import { RowContext } from '../sheet.ts'
import { weekdayName } from '../weekday-name.ts'
import { CalendarButton } from './CalendarButton.tsx'
import { ReadInput } from './ReadInput.tsx'

/** The field behind the date and the date-and-time widget. What is typed is read when the field is left. */
export const MomentInput = ({ withTime, ...props }: WidgetProps & { readonly withTime: boolean }) => {
  const { id, value = '', label, readonly, onChange } = props
  const row = useContext(RowContext)
  return (
    <ReadInput
      {...props}
      isRight={withTime ? isDateTime : isDate}
      placeholder={row ? '' : withTime ? '11.23 14:00' : '11.23'}
      around={(input) => (
        <div className="moment">
          {input}
          <span className="weekday">{weekdayName(value)}</span>
          {!readonly && (
            <CalendarButton
              label={row ? `${row.name}：${label}` : label}
              value={value}
              withTime={withTime}
              onPick={(moment) => {
                onChange(moment)
                document.getElementById(id)?.focus()
              }}
            />
          )}
        </div>
      )}
    />
  )
}
