/*
 * A text field for dates, because typing 11.23 is faster than picking, with the browser's calendar one button away.
 */
import type { WidgetProps } from '@rjsf/utils'
import { useContext } from 'react'
import { normaliseDate, normaliseDateTime, weekdayName } from '../normalise.ts'
import { RowContext, useControl, useSheet } from '../sheet.ts'
import { cleanText, oneLine } from '../text.ts'
import { CalendarButton } from './CalendarButton.tsx'

/** The field behind the date and the date-and-time widget. What is typed is read when the field is left. */
export const MomentInput = (props: WidgetProps & { readonly withTime: boolean }) => {
  const { id, value, label, readonly, options, withTime, onChange, onBlur } = props
  const { aria, notes } = useControl(props)
  const sheet = useSheet()
  const row = useContext(RowContext)
  const text: string = value ?? ''
  const read = (typed: string): string =>
    withTime ? normaliseDateTime(typed, sheet.today(), sheet.dayFor(id)) : normaliseDate(typed, sheet.today())
  const leave = (typed: string): void => {
    const moment = read(typed)
    if (moment !== text) onChange(moment === '' ? options.emptyValue : moment)
    onBlur(id, moment)
  }
  return (
    <div className="moment">
      <input
        {...aria}
        type="text"
        id={id}
        className="control"
        data-auto={notes.suggestion !== undefined || undefined}
        value={text}
        placeholder={notes.suggestion ?? (row === undefined ? placeholderOf(withTime) : undefined)}
        readOnly={readonly}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value === '' ? options.emptyValue : oneLine(cleanText(target.value)))}
        onBlur={({ target }) => leave(target.value)}
      />
      <span className="weekday">{weekdayName(text)}</span>
      {!readonly && (
        <CalendarButton
          label={row === undefined ? label : `${row.name}：${label}`}
          value={text}
          withTime={withTime}
          onPick={(moment) => {
            onChange(moment)
            document.getElementById(id)?.focus()
          }}
        />
      )}
    </div>
  )
}

const placeholderOf = (withTime: boolean): string => (withTime ? '11.23 14:00' : '11.23')
