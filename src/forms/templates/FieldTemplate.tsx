import type { FieldTemplateProps } from '@rjsf/utils'
import { isChoices } from '../is-segmented.ts'
import { depthOf } from '../path.ts'
import { Field } from './Field.tsx'

/** Draws what stands around a control, by where it stands: the sheet, or a field of it. */
export const FieldTemplate = (props: FieldTemplateProps) => {
  if (props.hidden) return null
  switch (depthOf(props.fieldPathId)) {
    case 1:
      return props.schema.type === 'array' && !isChoices(props.schema) ? (
        <div className="field">{props.children}</div>
      ) : (
        <Field {...props} />
      )
    default:
      return props.children
  }
}
