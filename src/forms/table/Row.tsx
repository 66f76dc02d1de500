import { memo, useMemo } from 'react'
import { Icon } from '../Icon.tsx'
import { Menu } from '../Menu.tsx'
import { MenuItem } from '../MenuItem.tsx'
import { RowContext } from '../sheet.ts'
import { Cell, type CellsOf } from './Cell.tsx'
import { CELL, ROW, ROW_HEAD } from './roles.ts'
import { asRow } from './table-acts.ts'
import type { TableApi } from './table-api.ts'

interface Props extends CellsOf {
  readonly row: unknown
  readonly index: number
  readonly isLast: boolean
  readonly canRemove: boolean
}

/** A row of a table: its number, its cells, and what can be done with it. */
export const Row = memo(({ row, index, isLast, canRemove, ...shared }: Props) => {
  const { table } = shared
  const name = `${table.title}第 ${index + 1} 行`
  const context = useMemo(() => ({ name }), [name])
  const values = asRow(row)
  return (
    <tr {...ROW}>
      <th {...ROW_HEAD} data-kind="number" title={table.fixed ? undefined : '拖动可以换位置'}>
        {index + 1}
      </th>
      <RowContext value={context}>
        {table.columns.map((column) => (
          <Cell key={column.id} {...shared} {...{ index, column }} value={values[column.id]} />
        ))}
      </RowContext>
      {!table.fixed && (
        <td {...CELL} data-kind="actions">
          <RowActions {...{ table, index, isLast, canRemove, name }} />
        </td>
      )}
    </tr>
  )
})

interface ActionsProps extends Pick<Props, 'index' | 'isLast' | 'canRemove'> {
  readonly table: TableApi
  /** Of the row. */
  readonly name: string
}

const RowActions = ({ table, index, isLast, canRemove, name }: ActionsProps) => (
  <>
    <Menu
      id={`${table.id}_${index}__more`}
      className="icon"
      label={`移动或复制${name}`}
      items={(close) => <RowMenu {...{ table, index, isLast, name, close }} />}
    >
      <Icon name="more" />
    </Menu>
    {/* Not `disabled`: that would drop the focus, and say nothing about why. */}
    <button
      type="button"
      className="icon"
      aria-label={`删除${name}`}
      aria-disabled={!canRemove || undefined}
      title={canRemove ? '删除这一行' : '至少要留一行'}
      onClick={() => canRemove && table.remove(index)}
    >
      <Icon name="close" />
    </button>
  </>
)

type RowMenuProps = Omit<ActionsProps, 'canRemove'> & { readonly close: () => void }

const RowMenu = ({ table, index, isLast, name, close }: RowMenuProps) => {
  const item = (text: string, allowed: boolean, act: () => void) => (
    <MenuItem {...{ text, allowed, close, act }} name={`${text}${name}`} />
  )
  return (
    <>
      {item('上移', index > 0, () => table.move(index, index - 1, '_more'))}
      {item('下移', !isLast, () => table.move(index, index + 1, '_more'))}
      {item('复制', true, () => table.copy(index))}
    </>
  )
}
