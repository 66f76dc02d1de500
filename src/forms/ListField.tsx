import type { FieldProps, UiSchema } from '@rjsf/utils'
import { useCallback } from 'react'
import type { Schema } from '../templates/define-template.ts'
import { Control } from './Control.tsx'
import { isChoices } from './is-segmented.ts'
import { Table } from './table/Table.tsx'

/** A list: rows of fields are a table, texts from a list are a choice of several. */
export const ListField = (props: FieldProps) => (isChoices(props.schema) ? <Choices {...props} /> : <Rows {...props} />)

const Rows = ({ fieldPathId, name, schema, uiSchema, required, registry }: FieldProps) => (
  <Table
    id={fieldPathId.$id}
    name={name}
    schema={schema as Schema /* the library's schema type is looser than ours */}
    // The library also knows functions here, which our templates have not.
    ui={uiSchema?.['items'] as UiSchema | undefined}
    required={required === true}
    registry={registry}
  />
)

const Choices = ({
  fieldPathId,
  name,
  schema,
  uiSchema,
  required,
  registry,
  formData,
  onChange,
  onBlur,
}: FieldProps) => {
  const leave = useCallback((id: string) => onBlur(id, undefined), [onBlur])
  return (
    <Control
      id={fieldPathId.$id}
      name={name}
      label={schema.title ?? name}
      field={schema as Schema}
      ui={uiSchema}
      required={required === true}
      value={formData}
      registry={registry}
      onChange={(value) => onChange(value, fieldPathId.path)}
      onLeave={leave}
    />
  )
}
