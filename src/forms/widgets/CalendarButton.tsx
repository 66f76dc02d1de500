import { useRef } from 'react'
import { isDate, isDateTime } from '../../templates/calendar-date.ts'
import { Icon } from '../Icon.tsx'

interface Props {
  /** Of the field that the date goes into. */
  readonly label: string
  readonly value: string
  readonly withTime: boolean
  /** `YYYY-MM-DD`, or `YYYY-MM-DD HH:mm`. */
  readonly onPick: (moment: string) => void
}

/** Opens the browser's own calendar, by way of a native field that is never seen. */
export const CalendarButton = ({ label, value, withTime, onPick }: Props) => {
  const native = useRef<HTMLInputElement>(null)
  return (
    <span className="calendar">
      <input
        ref={native}
        type={withTime ? 'datetime-local' : 'date'}
        tabIndex={-1}
        aria-hidden="true"
        value={toNative(value, withTime)}
        onChange={({ target }) => target.value !== '' && onPick(target.value.replace('T', ' '))}
      />
      <button
        type="button"
        className="icon"
        // Where a browser can't, typing still works.
        onClick={() => native.current?.showPicker?.()}
      >
        <Icon name="calendar" />
        {/* As text, not as a label: the label of that name is the field's. */}
        <span className="visually-hidden">{`打开日历：${label}`}</span>
      </button>
    </span>
  )
}

const toNative = (value: string, withTime: boolean): string => {
  if (withTime) return isDateTime(value) ? value.replace(' ', 'T') : ''
  return isDate(value) ? value : ''
}
