/*
 * A list of objects as a table. Focus is led by hand wherever a change would drop it: a row added, moved or deleted.
 */
import type { Registry, UiSchema } from '@rjsf/utils'
import { type CSSProperties, type PointerEvent, type ReactNode, useDeferredValue, useMemo } from 'react'
import type { Schema } from '../../templates/define-template.ts'
import { Optional } from '../templates/Field.tsx'
import { Row } from './Row.tsx'
import { COLUMN_HEAD, ROW, ROWS, TABLE } from './roles.ts'
import { TableFoot } from './TableFoot.tsx'
import { TableFrame } from './TableFrame.tsx'
import { Totals } from './Totals.tsx'
import type { TableApi } from './table-api.ts'
import { onTableKey } from './table-keys.ts'
import { tracksOf } from './tracks.ts'
import { useCards } from './use-cards.ts'
import { type TableState, useTable } from './use-table.ts'
import { useTools } from './use-tools.ts'

interface Props {
  readonly id: string
  readonly name: string
  readonly schema: Schema
  /** Of the row's fields. */
  readonly ui: UiSchema | undefined
  readonly required: boolean
  readonly registry: Registry
}

/** Rows that are drawn with the change that makes them: more than a screen has, and the last ones. */
const AT_ONCE = 40
const AT_END = 4

/** The table of a field whose data is a list of rows. */
export const Table = ({ id, name, schema, ui, required, registry }: Props) => {
  const title = schema.title ?? name
  const state = useTable({ id, name, title, schema })
  const { table, keyed } = state
  const { shown, tools } = useTools(table, schema, ui)
  const { length } = keyed.rows
  // A long block, or an opened draft, is painted when what is seen first stands: the rest follows while nothing is done.
  const stood = useDeferredValue(length, 0) + AT_ONCE
  return (
    <TableFrame id={id} title={title} why={schema.description} required={required}>
      {length > 0 && (
        <Grid state={state}>
          {keyed.rows.map((row, index) =>
            index < stood || index > length - AT_END ? (
              <Row
                key={keyed.keys[index]}
                {...{ table, ui, registry, row, index }}
                isLast={index === length - 1}
                canRemove={length > (schema.minItems ?? 0)}
              />
            ) : (
              <tr key={keyed.keys[index]} id={`${id}_${index}`} />
            ),
          )}
        </Grid>
      )}
      <TableFoot {...state} tools={tools} />
      {shown}
    </TableFrame>
  )
}

// The rows stand in columns where there is room, and as cards where there is none.
const Grid = ({ state, children }: { readonly state: TableState; readonly children: ReactNode }) => {
  const { table } = state
  const { ref, cards } = useCards(table)
  const style = useMemo(() => ({ '--tracks': tracksOf(table.columns, table.fixed) }) as CSSProperties, [table]) // React's type knows no names of our own
  return (
    <table
      {...TABLE}
      ref={ref}
      className="rows"
      aria-label={table.title}
      data-cards={cards || undefined}
      data-fixed={table.fixed || undefined}
      style={style}
      onKeyDown={(event) => onTableKey(event, table)}
      onPointerDown={(event) => onTablePointer(event, table)}
    >
      <Head {...table} />
      <tbody {...ROWS}>{children}</tbody>
      <Totals {...table} />
    </table>
  )
}

const onTablePointer = (event: PointerEvent<HTMLTableElement>, table: TableApi): void => {
  const row = event.target instanceof Element && event.target.closest('tbody th')?.parentElement
  if (!row || table.fixed || event.pointerType === 'touch' || event.button !== 0) return
  const [body, start] = [row.parentElement, { y: event.clientY }]
  // Otherwise the pointer would select text on its way.
  event.preventDefault()
  if (body !== null)
    import('./drag-row.ts').then(
      ({ dragRow }) => dragRow(body, [...body.children].indexOf(row), start, table),
      // A drag that isn't there is nothing lost: the menu moves rows too.
      () => undefined,
    )
}

const Head = ({ columns, fixed }: Pick<TableApi, 'columns' | 'fixed'>) => (
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
      {!fixed && (
        <th {...COLUMN_HEAD} data-kind="actions">
          <span className="visually-hidden">操作</span>
        </th>
      )}
    </tr>
  </thead>
)
