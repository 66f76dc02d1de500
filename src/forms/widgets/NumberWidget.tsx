import type { WidgetProps } from '@rjsf/utils'
import { halfWidth } from '../normalise.ts'
import { useControl } from '../sheet.ts'

/** A figure, typed as text: full-width figures and commas between thousands are understood. */
export const NumberWidget = (props: WidgetProps) => {
  const { id, value, placeholder, readonly, options, onChange, onBlur } = props
  const { aria, notes } = useControl(props)
  return (
    <input
      {...aria}
      type="text"
      inputMode="decimal"
      id={id}
      className="control"
      data-auto={notes.suggestion !== undefined || undefined}
      value={value ?? ''}
      placeholder={notes.suggestion ?? placeholder}
      readOnly={readonly}
      autoComplete="off"
      onChange={({ target }) => onChange(target.value === '' ? options.emptyValue : toFigures(target.value))}
      onBlur={({ target }) => onBlur(id, target.value)}
    />
  )
}

const toFigures = (text: string): string => halfWidth(text).replace(/[,，\s]/g, '')
