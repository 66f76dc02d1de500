import type { FieldTemplateProps } from '@rjsf/utils'
import { isChoices } from '../is-segmented.ts'
import { depthOf } from '../path.ts'
import { Cell } from './Cell.tsx'
import { Field } from './Field.tsx'

/** Draws what stands around a control, by where it stands: the sheet, a field of it, a row of a table, a cell. */
export const FieldTemplate = (props: FieldTemplateProps) => {
  if (props.hidden) return null
  switch (depthOf(props.fieldPathId)) {
    case 1:
      return props.schema.type === 'array' && !isChoices(props.schema) ? (
        <div className="field">{props.children}</div>
      ) : (
        <Field {...props} />
      )
    case 3:
      return <Cell {...props} />
    default:
      return props.children
  }
}
