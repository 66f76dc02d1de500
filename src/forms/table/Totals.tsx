import { useCallback, useSyncExternalStore } from 'react'
import { useSheet } from '../sheet.ts'
import { CELL, ROW, ROW_HEAD, ROWS } from './roles.ts'
import type { TableApi } from './table-api.ts'

/** The foot of a table: what the template's rules say of a column as a whole. Nothing where they say nothing. */
export const Totals = ({ id, columns, fixed }: Pick<TableApi, 'id' | 'columns' | 'fixed'>) => {
  const { notes } = useSheet()
  const totalOf = (column: string): string => notes.field(`${id}_${column}`).suggestion ?? ''
  // One text that changes when any of the totals does.
  const read = (): string => columns.map((column) => totalOf(column.id)).join('\n')
  const listen = useCallback(
    (listener: () => void) => {
      const ends = columns.map((column) => notes.subscribe(`${id}_${column.id}`, listener))
      return () => {
        for (const end of ends) end()
      }
    },
    [notes, id, columns],
  )
  const totals = useSyncExternalStore(listen, read).split('\n')
  if (totals.every((total) => total === '')) return null
  return (
    <tfoot {...ROWS}>
      <tr {...ROW}>
        <th {...ROW_HEAD} data-kind="number">
          合计
        </th>
        {columns.map(({ id: column, title, kind }, index) => (
          <td key={column} {...CELL} data-kind={kind} data-label={totals[index] === '' ? undefined : `${title}合计`}>
            {totals[index] !== '' && <output id={`${id}_${column}`}>{totals[index]}</output>}
          </td>
        ))}
        {!fixed && <td {...CELL} data-kind="actions" />}
      </tr>
    </tfoot>
  )
}
