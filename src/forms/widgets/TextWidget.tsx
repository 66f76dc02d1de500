import type { WidgetProps } from '@rjsf/utils'
import { useContext } from 'react'
import { RowContext, useControl } from '../sheet.ts'
import { cleanText, oneLine } from '../text.ts'
import { NumberWidget } from './NumberWidget.tsx'
import { TextareaWidget } from './TextareaWidget.tsx'

/** One line of text, or a figure. In a table text grows downwards instead, since columns are narrow. */
export const TextWidget = (props: WidgetProps) => {
  const row = useContext(RowContext)
  if (props.schema.type === 'integer' || props.schema.type === 'number') return <NumberWidget {...props} />
  if (row === undefined) return <LineOfText {...props} />
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
