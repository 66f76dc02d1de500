import { Icon } from '../Icon.tsx'
import { Menu } from '../Menu.tsx'
import { MenuItem } from '../MenuItem.tsx'
import type { TableState } from './use-table.ts'
import type { Tools } from './use-tools.ts'

interface Props extends TableState {
  readonly tools: Tools
}

/** Under a table: a new row, what goes in and out as a whole, what was done last, and the way back. */
export const TableFoot = ({ table, keyed, said, undo, tools }: Props) => (
  <div className="under">
    {!table.fixed && (
      <button
        type="button"
        id={`${table.id}__add`}
        className="btn"
        aria-label={`添加一行${table.title}`}
        onClick={() => table.add()}
      >
        添加一行
      </button>
    )}
    <Menu
      id={`${table.id}__tools`}
      className="btn quiet"
      label={`整张表：${table.title}`}
      items={(close) => <ToolItems {...{ tools, close }} title={table.title} empty={keyed.rows.length === 0} />}
    >
      整张表
      <Icon name="down" />
    </Menu>
    <span className="undo" role="status">
      {said}
    </span>
    {undo && (
      <button type="button" id={`${table.id}__undo`} className="link" aria-label={undo.name} onClick={table.undo}>
        撤销
      </button>
    )}
    {keyed.rows.length > 0 && <span className="small tip">Enter 换到下一行，可以粘贴 Excel 的内容</span>}
  </div>
)

interface ItemsProps {
  readonly tools: Tools
  readonly close: () => void
  readonly title: string
  readonly empty: boolean
}

const ToolItems = ({ tools, close, title, empty }: ItemsProps) => {
  const item = (text: string, act: () => void, allowed = true) => (
    <MenuItem {...{ text, allowed, close, act }} name={`${text}：${title}`} />
  )
  return (
    <>
      {item('粘贴表格', tools.paste)}
      {item('复制整张表', tools.copy, !empty)}
      {item('导入 Excel 或 CSV', tools.importFile)}
      {item('导出 CSV', tools.exportCsv, !empty)}
    </>
  )
}
