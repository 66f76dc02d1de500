import type { Registry, UiSchema } from '@rjsf/utils'
import { memo, useContext } from 'react'
import { Control } from '../Control.tsx'
import type { FormColumn } from '../column.ts'
import { RowContext, useFieldNotes } from '../sheet.ts'
import { Advice, Errors } from '../templates/Remarks.tsx'
import { CELL } from './roles.ts'
import type { TableApi } from './table-api.ts'

/** What all cells of a table share. */
export interface CellsOf {
  readonly table: TableApi
  /** Of the row's fields. */
  readonly ui: UiSchema | undefined
  readonly registry: Registry
}

interface Props extends CellsOf {
  readonly index: number
  readonly column: FormColumn
  readonly value: unknown
}

/** One field of a row. Where there is no room for columns, its label stands before it. */
export const Cell = memo(({ table, ui, registry, index, column, value }: Props) => {
  const { id: name, title, required, field, kind, computed } = column
  const id = `${table.id}_${index}_${name}`
  const notes = useFieldNotes(id)
  const row = useContext(RowContext)
  const said = row && `${row.name}：`
  return (
    <td
      {...CELL}
      data-kind={kind}
      data-label={required ? title : `${title}（选填）`}
      data-invalid={notes.errors.length > 0 || undefined}
    >
      {computed ? (
        <output id={id} className="control" aria-label={`${said}${title}`}>
          {notes.suggestion ?? '—'}
        </output>
      ) : (
        <Control
          {...{ id, name, field, required, value, registry }}
          label={title}
          ui={ui?.[name]}
          onChange={(next) => table.setCell(index, name, next)}
          onLeave={table.leave}
        />
      )}
      <Errors id={id} notes={notes} said={said} />
      <Advice id={id} notes={notes} said={said} isShown />
    </td>
  )
})
