/*
 * A text field for dates, because typing 11.23 is faster than picking, with the browser's calendar one button away.
 */
import type { WidgetProps } from '@rjsf/utils'
import { useContext } from 'react'
import { isDate, isDateTime } from '../../templates/calendar-date.ts'
import { RowContext, useControl } from '../sheet.ts'
import { cleanText, oneLine } from '../text.ts'
import { weekdayName } from '../weekday-name.ts'
import { CalendarButton } from './CalendarButton.tsx'
import { ReadAs } from './ReadAs.tsx'
import { useReading } from './use-reading.ts'
import { useTyping } from './use-typing.ts'

/** The field behind the date and the date-and-time widget. What is typed is read when the field is left. */
export const MomentInput = (props: WidgetProps & { readonly withTime: boolean }) => {
  const { id, value, label, readonly, withTime, onChange } = props
  const { aria, notes } = useControl(props)
  const row = useContext(RowContext)
  const field = useReading(props, withTime ? isDateTime : isDate)
  const typing = useTyping({ value, clean: inOneLine, toValue: (text) => text, onType: field.type })
  const text: string = value ?? ''
  const name = row === undefined ? label : `${row.name}：${label}`
  return (
    <ReadAs field={field} label={label}>
      <div className="moment">
        <input
          {...aria}
          {...typing}
          type="text"
          id={id}
          className="control"
          data-auto={notes.suggestion !== undefined || undefined}
          placeholder={notes.suggestion ?? (row === undefined ? placeholderOf(withTime) : undefined)}
          readOnly={readonly}
          autoComplete="off"
          onFocus={field.come}
          onBlur={({ target }) => field.leave(target.value)}
        />
        <span className="weekday">{weekdayName(text)}</span>
        {!readonly && (
          <CalendarButton
            label={name}
            value={text}
            withTime={withTime}
            onPick={(moment) => {
              onChange(moment)
              document.getElementById(id)?.focus()
            }}
          />
        )}
      </div>
    </ReadAs>
  )
}

const inOneLine = (text: string): string => oneLine(cleanText(text))

const placeholderOf = (withTime: boolean): string => (withTime ? '11.23 14:00' : '11.23')
