import type { ArrayFieldItemTemplateProps } from '@rjsf/utils'
import { useMemo } from 'react'
import { Icon } from '../Icon.tsx'
import { Menu } from '../Menu.tsx'
import { RowContext } from '../sheet.ts'
import { type TableActions, useTable } from '../table.ts'

/** A row of a table: its number, its cells, and what can be done with it. */
export const RowTemplate = ({ children, index, totalItems, buttonsProps }: ArrayFieldItemTemplateProps) => {
  const table = useTable()
  const name = `${table.title}第 ${index + 1} 行`
  const row = useMemo(() => ({ name }), [name])
  return (
    <tr>
      <th scope="row" data-kind="number">
        {index + 1}
      </th>
      <RowContext value={row}>{children}</RowContext>
      <td data-kind="actions">
        <Menu
          id={`${buttonsProps.fieldPathId.$id}__more`}
          className="icon"
          label={`移动或复制${name}`}
          items={(close) => <RowMenu {...buttonsProps} name={name} close={close} table={table} />}
        >
          <Icon name="more" />
        </Menu>
        <RemoveButton
          name={name}
          allowed={totalItems > table.least}
          onRemove={() => {
            table.removed(index)
            buttonsProps.onRemoveItem()
          }}
        />
      </td>
    </tr>
  )
}

interface RemoveProps {
  readonly name: string
  readonly allowed: boolean
  readonly onRemove: () => void
}

// Not `disabled`: that would drop the focus, and say nothing about why.
const RemoveButton = ({ name, allowed, onRemove }: RemoveProps) => (
  <button
    type="button"
    className="icon"
    aria-label={`删除${name}`}
    aria-disabled={!allowed || undefined}
    title={allowed ? '删除这一行' : '至少要留一行'}
    onClick={() => allowed && onRemove()}
  >
    <Icon name="close" />
  </button>
)

type RowMenuProps = ArrayFieldItemTemplateProps['buttonsProps'] & {
  readonly name: string
  readonly close: () => void
  readonly table: TableActions
}

const RowMenu = ({ name, close, table, index, hasMoveUp, hasMoveDown, canAdd, ...on }: RowMenuProps) => {
  const item = (text: string, allowed: boolean, act: () => void) => (
    <button
      type="button"
      aria-label={`${text}${name}`}
      disabled={!allowed}
      onClick={() => {
        close()
        act()
      }}
    >
      {text}
    </button>
  )
  // The library's handlers are called without their event: given one, they would blur its button.
  return (
    <>
      {item('上移', hasMoveUp, () => {
        table.moved(index - 1)
        on.onMoveUpItem()
      })}
      {item('下移', hasMoveDown, () => {
        table.moved(index + 1)
        on.onMoveDownItem()
      })}
      {item('复制', canAdd, () => {
        table.copied(index)
        on.onCopyItem()
      })}
    </>
  )
}
