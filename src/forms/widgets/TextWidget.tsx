import type { WidgetProps } from '@rjsf/utils'
import { useContext } from 'react'
import { MONTH_PATTERN } from '../../templates/calendar-date.ts'
import { RowContext, useControl } from '../sheet.ts'
import { MonthWidget } from './MonthWidget.tsx'
import { NumberWidget } from './NumberWidget.tsx'
import { TextareaWidget } from './TextareaWidget.tsx'
import { useTyping } from './use-typing.ts'

/** Texts advised to be no longer than this are seen whole in a field, on a phone too. */
const SEEN_WHOLE = 20

/** One line of text, or a figure. What may not be seen whole in it grows downwards instead, as does all text in a table. */
export const TextWidget = (props: WidgetProps) => {
  const row = useContext(RowContext)
  const { schema } = props
  if (schema.type === 'integer' || schema.type === 'number') return <NumberWidget {...props} />
  if (schema.pattern === MONTH_PATTERN) return <MonthWidget {...props} />
  if (row === undefined && (schema['x-limit'] ?? 0) <= SEEN_WHOLE) return <LineOfText {...props} />
  return <TextareaWidget {...props} options={{ ...props.options, oneLine: true }} />
}

const LineOfText = (props: WidgetProps) => {
  const { id, schema, value, placeholder, readonly, options, onChange, onBlur } = props
  const { aria, notes } = useControl(props)
  const typing = useTyping({
    value,
    onType: (text) => onChange(text ?? options.emptyValue),
  })
  return (
    <input
      {...aria}
      {...typing}
      type="text"
      id={id}
      className="control"
      data-auto={notes.suggestion !== undefined || undefined}
      placeholder={notes.suggestion ?? placeholder}
      readOnly={readonly}
      data-same={schema['x-same']}
      autoComplete="off"
      onBlur={({ target }) => onBlur(id, target.value)}
    />
  )
}
