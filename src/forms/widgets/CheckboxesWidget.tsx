import type { WidgetProps } from '@rjsf/utils'
import type { FocusEvent } from 'react'
import { labelId, useControl } from '../sheet.ts'

/** Several of a few, side by side; kept in the order of the list, whatever order they were ticked in. */
export const CheckboxesWidget = (props: WidgetProps) => {
  const { id, value, options, onChange, onBlur } = props
  const { aria } = useControl(props)
  const choices = options.enumOptions ?? []
  const chosen: readonly unknown[] = Array.isArray(value) ? value : []
  const toggle = (choice: unknown, isOn: boolean): void => {
    const next = choices.map((one) => one.value).filter((one) => (one === choice ? isOn : chosen.includes(one)))
    onChange(next.length === 0 ? undefined : next)
  }
  const leave = ({ relatedTarget }: FocusEvent): void => {
    if (!document.getElementById(id)?.contains(relatedTarget)) onBlur(id, value)
  }
  return (
    <fieldset
      {...aria}
      id={id}
      aria-labelledby={aria['aria-label'] === undefined ? labelId(id) : undefined}
      className="choices"
    >
      {choices.map((choice) => (
        <label key={choice.label}>
          <input
            type="checkbox"
            checked={chosen.includes(choice.value)}
            onChange={({ target }) => toggle(choice.value, target.checked)}
            onBlur={leave}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
