import type { WidgetProps } from '@rjsf/utils'
import type { FocusEvent } from 'react'
import { labelId, useControl } from '../sheet.ts'

/** Several of a few, side by side; kept in the order of the list, whatever order they were ticked in. */
export const CheckboxesWidget = (props: WidgetProps) => {
  const { id, value, options, onChange, onBlur } = props
  // ARIA has no required group: that some are needed is said in its name.
  const { 'aria-required': isNeeded, ...aria } = useControl(props).aria
  const name = aria['aria-label']
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
      aria-label={name && isNeeded ? `${name}，必填` : name}
      aria-labelledby={name === undefined ? `${labelId(id)}${isNeeded ? ` ${id}__needed` : ''}` : undefined}
      className="choices"
    >
      {name === undefined && isNeeded && (
        <span id={`${id}__needed`} hidden>
          必填
        </span>
      )}
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
