import type { WidgetProps } from '@rjsf/utils'
import type { FocusEvent } from 'react'
import { labelId, useControl } from '../sheet.ts'

/** One of a few, side by side; also 是 and 否. What follows if nothing is chosen is shown as chosen, in dashes. */
export const SegmentedWidget = (props: WidgetProps) => {
  const { id, value, label, required, options, onChange, onBlur } = props
  const { aria, notes } = useControl(props)
  const choices = options.enumOptions ?? []
  // The button goes when nothing is chosen any more, and would take the focus with it.
  const clear = (): void => {
    document.getElementById(id)?.querySelector('input')?.focus()
    onChange(undefined)
  }
  const leave = ({ relatedTarget }: FocusEvent): void => {
    if (!document.getElementById(id)?.contains(relatedTarget)) onBlur(id, value)
  }
  return (
    <div className="segments">
      <div {...aria} role="radiogroup" id={id} aria-labelledby={labelId(id)} className="segmented">
        {choices.map((choice) => (
          <label
            key={choice.label}
            data-chosen={choice.value === value || undefined}
            data-auto={(value === undefined && choice.label === notes.suggestion) || undefined}
          >
            <input
              type="radio"
              name={id}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              onBlur={leave}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {!required && value !== undefined && (
        <button type="button" className="link" onClick={clear}>
          清除
          <span className="visually-hidden">{label}</span>
        </button>
      )}
    </div>
  )
}
