import type { Schema } from '../../templates/define-template.ts'
import { columnsOf, type FormColumn } from '../column.ts'
import { type Act, addRow, copyRow, moveRow, removeRow, type Undo, withCell } from './table-acts.ts'
import type { Rows, TableWrites } from './table-data.ts'

/** A table and what can be done with it. One object for its life, so that no row is drawn again because of it. */
export interface TableApi {
  /** Of the field on the page. */
  readonly id: string
  readonly title: string
  readonly columns: readonly FormColumn[]
  /** The rows are those that the template names. */
  readonly fixed: boolean
  readonly newest: () => Rows
  readonly setCell: (index: number, column: string, value: unknown) => void
  readonly leave: (id: string) => void
  /** @param column Where the focus goes. @default the first that is typed */
  readonly add: (column?: string) => void
  /** Nothing where there is no such place. @param focus Part of the row that has the focus afterwards. */
  readonly move: (from: number, to: number, focus: string) => void
  readonly copy: (index: number) => void
  readonly remove: (index: number) => void
  /** Does an act, then focuses the element with that id, if any. */
  readonly act: (act: Act, focus?: string) => void
  readonly undo: () => void
  /** Says something without doing anything. */
  readonly say: (text: string) => void
}

/** A field that is a table. */
export interface TableField {
  /** On the page. */
  readonly id: string
  /** In the data. */
  readonly name: string
  readonly title: string
  readonly schema: Schema
}

/** What a table's acts need of the component that draws it. */
export interface TableHost {
  readonly writes: TableWrites
  /** The newest rows and the way back, before they are drawn. */
  readonly latest: { readonly current: { rows: Rows; readonly undo: Undo | undefined } }
  /** Tells what was done. */
  readonly tell: (said: { readonly said: string; readonly undo?: Undo | undefined }) => void
  /** Focuses the element with that id when the next rows are drawn. */
  readonly focusLater: (id: string | undefined) => void
}

/** The acts of a table. */
export const createTable = ({ id, name, title, schema }: TableField, host: TableHost): TableApi => {
  const { writes, latest, tell, focusLater } = host
  const columns = columnsOf(schema.items ?? { type: 'object' })
  const first = columns.find(({ computed }) => !computed)?.id ?? ''
  const cell = (index: number, column: string): string => `${id}_${index}_${column}`
  const newest = (): Rows => latest.current.rows
  const write = (rows: Rows): void => {
    latest.current.rows = rows
    writes.setRows(name, rows)
  }
  const act = (done: Act, focus?: string): void => {
    focusLater(focus)
    write(done.rows)
    tell(done)
  }
  return {
    ...{ id, title, columns, newest, act },
    fixed: schema['x-fixed'] !== undefined,
    setCell: (index, column, value) => write(withCell(newest(), index, column, value)),
    leave: writes.leave,
    add: (column = first) => act(addRow(newest()), cell(newest().length, column)),
    move: (from, to, focus) => {
      if (from !== to && to >= 0 && to < newest().length) act(moveRow(newest(), from, to), cell(to, focus))
    },
    copy: (index) => act(copyRow(newest(), index), cell(index + 1, first)),
    remove: (index) => act(removeRow(newest(), index, title), `${id}__undo`),
    undo: () => {
      const way = latest.current.undo
      if (!way) return
      const focus = way.row === undefined ? `${id}__tools` : cell(way.row, first)
      act({ rows: way.back(newest()), said: '已撤销' }, focus)
    },
    say: (said) => tell({ said, undo: latest.current.undo }),
  }
}
