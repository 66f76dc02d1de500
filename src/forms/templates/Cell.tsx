import type { FieldTemplateProps } from '@rjsf/utils'
import { useContext } from 'react'
import type { Schema } from '../../templates/define-template.ts'
import { columnKind } from '../column.ts'
import { RowContext, useFieldNotes } from '../sheet.ts'
import { Advice, Errors } from './Remarks.tsx'

/** One field of a row. Where there is no room for columns, its label stands before it. */
export const Cell = ({ id, label, required, schema, children }: FieldTemplateProps) => {
  const notes = useFieldNotes(id)
  const row = useContext(RowContext)
  const said = row && `${row.name}：`
  return (
    <td
      data-kind={columnKind(schema as Schema) /* the library's schema type is looser than ours */}
      data-label={required ? label : `${label}（选填）`}
      data-invalid={notes.errors.length > 0 || undefined}
    >
      {children}
      <Errors id={id} said={said} />
      <Advice id={id} said={said} />
    </td>
  )
}
