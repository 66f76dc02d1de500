/*
 * A control of our theme outside of the form library's own fields: in the cells of a table, and for choices of several.
 */
import { getWidget, type Registry, type RJSFSchema, type UiSchema, type WidgetProps } from '@rjsf/utils'
import { DATE_TIME_PATTERN, OPEN_DATE_PATTERN } from '../templates/calendar-date.ts'
import type { Schema } from '../templates/define-template.ts'
import { toFigure } from './figure.ts'

interface Props {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly field: Schema
  readonly ui: UiSchema | undefined
  readonly required: boolean
  readonly value: unknown
  readonly registry: Registry
  readonly onChange: (value: unknown) => void
  /** The control was left; called with its id. */
  readonly onLeave: (id: string) => void
}

const NOTHING: UiSchema = {}

/** The control that the field's schema, or what the template says of its widget, asks for. */
export const Control = ({ field, ui = NOTHING, registry, onChange, onLeave, ...rest }: Props) => {
  const { 'ui:options': more, 'ui:readonly': readonly = false, 'ui:placeholder': placeholder = '' } = ui
  const isFigure = (field.type === 'number' || field.type === 'integer') && field.enum === undefined
  const Widget = getWidget(schemaOf(field), widgetOf(field, ui), registry.widgets)
  const props: WidgetProps = {
    ...rest,
    schema: schemaOf(field),
    uiSchema: ui,
    options: { ...more, ...optionsOf(field) },
    registry,
    readonly,
    placeholder,
    disabled: false,
    autofocus: false,
    hideError: true,
    onChange: (value) => onChange(isFigure ? toFigure(value) : value),
    onBlur: onLeave,
    onFocus: () => undefined,
  }
  return <Widget {...props} />
}

// The library's schema type lists every keyword of JSON Schema as mutable; ours is a readonly part of it.
const schemaOf = (field: Schema): RJSFSchema => field as RJSFSchema

const widgetOf = (field: Schema, ui: UiSchema): string => {
  const named = ui['ui:widget'] ?? ui['ui:options']?.widget
  if (typeof named === 'string') return named
  if (field.type === 'array') return 'checkboxes'
  if (field.enum !== undefined || field.type === 'boolean') return 'select'
  if (field.pattern === DATE_TIME_PATTERN) return 'datetime'
  if (field.pattern === OPEN_DATE_PATTERN) return 'date'
  return field.format ?? 'text'
}

const optionsOf = (field: Schema): Pick<WidgetProps['options'], 'enumOptions'> => {
  const values = field.type === 'boolean' ? [true, false] : (field.enum ?? field.items?.enum)
  return values === undefined ? {} : { enumOptions: values.map((value) => ({ label: labelOf(value), value })) }
}

const labelOf = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? '是' : '否') : String(value)
