import type { Removed } from './TableTemplate.tsx'

interface Props {
  readonly id: string
  readonly title: string
  readonly empty: boolean
  readonly removed: Removed | undefined
  readonly onAdd: () => void
  readonly onRestore: (removed: Removed) => void
}

/** Under a table: a new row, and the way back after deleting one. */
export const TableFoot = ({ id, title, empty, removed, onAdd, onRestore }: Props) => (
  <div className="under">
    <button type="button" id={`${id}__add`} className="btn" aria-label={`添加一行${title}`} onClick={() => onAdd()}>
      添加一行
    </button>
    <span className="undo" role="status">
      {removed && `已删除第 ${removed.index + 1} 行`}
    </span>
    {removed && (
      <button
        type="button"
        id={`${id}__restore`}
        className="link"
        aria-label={`撤销删除${title}第 ${removed.index + 1} 行`}
        onClick={() => onRestore(removed)}
      >
        撤销
      </button>
    )}
    {!empty && <span className="small tip">Enter 换到下一行</span>}
  </div>
)
