import type { WidgetProps } from '@rjsf/utils'
import { useContext } from 'react'
import { RowContext, useControl } from '../sheet.ts'
import { cleanText, oneLine } from '../text.ts'
import { NumberWidget } from './NumberWidget.tsx'
import { TextareaWidget } from './TextareaWidget.tsx'

/** Texts advised to be no longer than this are seen whole in a field, on a phone too. */
const SEEN_WHOLE = 20

/** One line of text, or a figure. What may not be seen whole in it grows downwards instead, as does all text in a table. */
export const TextWidget = (props: WidgetProps) => {
  const row = useContext(RowContext)
  const { schema } = props
  if (schema.type === 'integer' || schema.type === 'number') return <NumberWidget {...props} />
  if (row === undefined && (schema['x-limit'] ?? 0) <= SEEN_WHOLE) return <LineOfText {...props} />
  return <TextareaWidget {...props} options={{ ...props.options, oneLine: true }} />
}

const LineOfText = (props: WidgetProps) => {
  const { id, schema, value, placeholder, readonly, options, onChange, onBlur } = props
  const { aria, notes } = useControl(props)
  return (
    <input
      {...aria}
      type="text"
      id={id}
      className="control"
      data-auto={notes.suggestion !== undefined || undefined}
      value={value ?? ''}
      placeholder={notes.suggestion ?? placeholder}
      readOnly={readonly}
      data-same={schema['x-same']}
      autoComplete="off"
      onChange={({ target }) => onChange(target.value === '' ? options.emptyValue : oneLine(cleanText(target.value)))}
      onBlur={({ target }) => onBlur(id, target.value)}
    />
  )
}
