import type { WidgetProps } from '@rjsf/utils'
import { type KeyboardEvent, useContext, useLayoutEffect, useRef } from 'react'
import { RowContext, useControl } from '../sheet.ts'
import { cleanText } from '../text.ts'
import { useTyping } from './use-typing.ts'

/** Text of any length, in a box that grows with it. */
export const TextareaWidget = (props: WidgetProps) => {
  const { id, schema, value, placeholder, readonly, options, onChange, onBlur } = props
  const { aria, notes } = useControl(props)
  const inRow = useContext(RowContext) !== undefined
  const single = options['oneLine'] === true
  const typing = useTyping({
    value,
    clean: single ? undefined : cleanText,
    onType: (text) => onChange(text ?? options.emptyValue),
  })
  return (
    <textarea
      {...aria}
      {...typing}
      ref={useGrowth(value)}
      id={id}
      className="control"
      rows={inRow || single ? 1 : 3}
      // Enter goes to the next row, except where a line of its own means something.
      data-lines={single ? undefined : 'many'}
      placeholder={notes.suggestion ?? placeholder}
      readOnly={readonly}
      data-same={schema['x-same']}
      autoComplete="off"
      onBlur={({ target }) => onBlur(id, target.value)}
      onKeyDown={single ? withoutLines : undefined}
    />
  )
}

// While a word is being composed, Enter takes it; with Ctrl it is a command of the page's.
const withoutLines = (event: KeyboardEvent): void => {
  const { key, ctrlKey, metaKey, nativeEvent } = event
  const composing = nativeEvent.isComposing || nativeEvent.keyCode === 229
  if (key === 'Enter' && !ctrlKey && !metaKey && !composing) event.preventDefault()
}

// Only for browsers without `field-sizing: content`; the others grow the box themselves.
const useGrowth = (value: unknown) => {
  const box = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (box.current === null || CSS.supports('field-sizing', 'content')) return
    box.current.style.height = 'auto'
    box.current.style.height = `${box.current.scrollHeight}px`
  }, [value])
  return box
}
