import type { TableState } from './use-table.ts'

/** Under a table: a new row, what was done last, and the way back. */
export const TableFoot = ({ table, keyed, said, undo }: TableState) => (
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
    <span className="undo" role="status">
      {said}
    </span>
    {undo && (
      <button type="button" id={`${table.id}__undo`} className="link" aria-label={undo.name} onClick={table.undo}>
        撤销
      </button>
    )}
    {keyed.rows.length > 0 && <span className="small tip">Enter 换到下一行</span>}
  </div>
)
