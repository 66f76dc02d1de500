import type { WidgetProps } from '@rjsf/utils'
import { useContext } from 'react'
import { isSegmented } from '../is-segmented.ts'
import { RowContext, useControl } from '../sheet.ts'
import { SegmentedWidget } from './SegmentedWidget.tsx'

/** One of several. A few stand side by side, many in a list; in a table always a list, to keep columns narrow. */
export const SelectWidget = (props: WidgetProps) => {
  const row = useContext(RowContext)
  return isSegmented(props.schema) && row === undefined ? <SegmentedWidget {...props} /> : <List {...props} />
}

const List = (props: WidgetProps) => {
  const { id, value, options, onChange, onBlur } = props
  const { aria, notes } = useControl(props)
  const choices = options.enumOptions ?? []
  return (
    <select
      {...aria}
      id={id}
      className="control"
      value={choices.findIndex((choice) => choice.value === value)}
      onChange={({ target }) => onChange(choices[Number(target.value)]?.value)}
      onBlur={() => onBlur(id, value)}
    >
      <option value={-1}>{notes.suggestion === undefined ? '请选择' : `自动：${notes.suggestion}`}</option>
      {choices.map((choice, index) => (
        <option key={choice.label} value={index}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
