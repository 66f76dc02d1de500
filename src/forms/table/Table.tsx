/*
 * A list of objects as a table. Focus is led by hand wherever a change would drop it: a row added, moved or deleted.
 */
import type { Registry, UiSchema } from '@rjsf/utils'
import { type CSSProperties, type ReactNode, useMemo } from 'react'
import type { Schema } from '../../templates/define-template.ts'
import type { FormColumn } from '../column.ts'
import { errorId, useFieldNotes, useSheet, whyId } from '../sheet.ts'
import { Optional } from '../templates/Field.tsx'
import { Advice, Errors } from '../templates/Remarks.tsx'
import { Row } from './Row.tsx'
import { COLUMN_HEAD, ROW, ROWS, TABLE } from './roles.ts'
import { TableFoot } from './TableFoot.tsx'
import { Totals } from './Totals.tsx'
import { onTableKey } from './table-keys.ts'
import { tracksOf } from './tracks.ts'
import { useCards } from './use-cards.ts'
import { type TableState, useTable } from './use-table.ts'

interface Props {
  readonly id: string
  readonly name: string
  readonly schema: Schema
  /** Of the row's fields. */
  readonly ui: UiSchema | undefined
  readonly required: boolean
  readonly registry: Registry
}

/** The table of a field whose data is a list of rows. */
export const Table = ({ id, name, schema, ui, required, registry }: Props) => {
  const title = schema.title ?? name
  const state = useTable({ id, name, title, schema })
  const { table, keyed } = state
  return (
    <Frame id={id} title={title} why={schema.description} required={required}>
      {keyed.rows.length > 0 && (
        <Grid state={state}>
          {keyed.rows.map((row, index) => (
            <Row
              key={keyed.keys[index]}
              {...{ table, ui, registry, row, index }}
              isLast={index === keyed.rows.length - 1}
              canRemove={keyed.rows.length > (schema.minItems ?? 0)}
            />
          ))}
        </Grid>
      )}
      <TableFoot {...state} />
    </Frame>
  )
}

interface FrameProps {
  readonly id: string
  readonly title: string
  readonly why: string | undefined
  readonly required: boolean
  readonly children: ReactNode
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
      <Errors id={id} notes={notes} />
      {children}
      <Advice id={id} notes={notes} />
    </fieldset>
  )
}

// The rows stand in columns where there is room, and as cards where there is none.
const Grid = ({ state, children }: { readonly state: TableState; readonly children: ReactNode }) => {
  const { table } = state
  const { ref, cards } = useCards(table.columns)
  const style = useMemo(() => ({ '--tracks': tracksOf(table.columns) }) as CSSProperties, [table.columns]) // React's type knows no names of our own
  return (
    <table
      {...TABLE}
      ref={ref}
      className="rows"
      aria-label={table.title}
      data-cards={cards || undefined}
      style={style}
      onKeyDown={(event) => onTableKey(event, table)}
    >
      <Head columns={table.columns} />
      <tbody {...ROWS}>{children}</tbody>
      <Totals id={table.id} columns={table.columns} />
    </table>
  )
}

const Head = ({ columns }: { readonly columns: readonly FormColumn[] }) => (
  <thead {...ROWS}>
    <tr {...ROW}>
      <th {...COLUMN_HEAD} data-kind="number">
        序号
      </th>
      {columns.map(({ id, title, why, required, kind }) => (
        <th key={id} {...COLUMN_HEAD} data-kind={kind} title={why}>
          {title}
          {!required && <Optional />}
        </th>
      ))}
      <th {...COLUMN_HEAD} data-kind="actions">
        <span className="visually-hidden">操作</span>
      </th>
    </tr>
  </thead>
)
