/*
 * A list of objects as a table. Focus is led by hand wherever a change would drop it: a row added, moved or deleted.
 */
import type { ArrayFieldTemplateProps } from '@rjsf/utils'
import { useState } from 'react'
import type { Schema } from '../../templates/define-template.ts'
import { columnsOf, type FormColumn } from '../column.ts'
import { errorId, useFieldNotes, useSheet, whyId } from '../sheet.ts'
import { type TableActions, TableContext } from '../table.ts'
import { toNextRow } from '../to-next-row.ts'
import { useFocusLater } from '../use-focus-later.ts'
import { Optional } from './Field.tsx'
import { Advice, Errors } from './Remarks.tsx'
import { TableFoot } from './TableFoot.tsx'

/** A row that was deleted, and where it stood. */
export interface Removed {
  readonly row: unknown
  readonly index: number
}

/** The table of a field whose data is a list of rows. */
export const TableTemplate = (props: ArrayFieldTemplateProps) => {
  const { items, formData, title, fieldPathId, required, onAddClick } = props
  const schema = props.schema as Schema // the library's schema type is looser than ours
  const id = fieldPathId.$id
  const columns = columnsOf(schema.items ?? { type: 'object' })
  const rows: readonly unknown[] = formData ?? []
  const focusLater = useFocusLater(rows.length)
  const [removed, setRemoved] = useState<Removed>()
  const { setValue } = useSheet()
  const add = (column = columns[0]?.id): void => {
    focusLater(`${id}_${rows.length}_${column}`, rows.length + 1)
    onAddClick()
  }
  const restore = ({ row, index }: Removed): void => {
    setRemoved(undefined)
    focusLater(`${id}_${index}_${columns[0]?.id}`, rows.length + 1)
    setValue(fieldPathId.path, rows.toSpliced(index, 0, row))
  }
  const actions: TableActions = {
    title,
    least: schema.minItems ?? 0,
    moved: (index) => focusLater(`${id}_${index}__more`, rows.length),
    copied: (index) => focusLater(`${id}_${index + 1}_${columns[0]?.id}`, rows.length + 1),
    removed: (index) => {
      setRemoved({ row: rows[index], index })
      focusLater(`${id}__restore`, rows.length - 1)
    },
  }
  return (
    <Frame id={id} title={title} why={schema.description} required={required === true}>
      {rows.length > 0 && (
        <table
          className="rows"
          data-short={isShort(columns) || undefined}
          onKeyDown={(event) => toNextRow(event, { id, rows, add })}
        >
          <Head columns={columns} />
          <TableContext value={actions}>
            <tbody>{items}</tbody>
          </TableContext>
        </table>
      )}
      <TableFoot id={id} title={title} empty={rows.length === 0} removed={removed} onAdd={add} onRestore={restore} />
    </Frame>
  )
}

// Without a long column, those of middling length share what is left.
const isShort = (columns: readonly FormColumn[]): boolean => columns.every(({ kind }) => kind !== 'text')

interface FrameProps {
  readonly id: string
  readonly title: string
  readonly why: string | undefined
  readonly required: boolean
  readonly children: React.ReactNode
}

const Frame = ({ id, title, why, required, children }: FrameProps) => {
  const notes = useFieldNotes(id)
  const { sections } = useSheet()
  // Under a section of the same name, the name is for those who jump from group to group only.
  const repeats = sections.some((section) => section.title === title)
  const described = [why && whyId(id), notes.errors.length > 0 && errorId(id)].filter(Boolean).join(' ')
  return (
    <fieldset
      id={id}
      className="table-field"
      aria-invalid={notes.errors.length > 0 || undefined}
      aria-describedby={described || undefined}
    >
      <legend className={repeats ? 'visually-hidden' : 'label'}>
        {title}
        {!required && <Optional />}
      </legend>
      {why && (
        <p className="why" id={whyId(id)}>
          {why}
        </p>
      )}
      <Errors id={id} />
      {children}
      <Advice id={id} />
    </fieldset>
  )
}

const Head = ({ columns }: { readonly columns: readonly FormColumn[] }) => (
  <thead>
    <tr>
      <th scope="col" data-kind="number">
        序号
      </th>
      {columns.map(({ id, title, why, required, kind }) => (
        <th key={id} scope="col" data-kind={kind} title={why}>
          {title}
          {!required && <Optional />}
        </th>
      ))}
      <th scope="col" data-kind="actions">
        <span className="visually-hidden">操作</span>
      </th>
    </tr>
  </thead>
)
