import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Schema } from '../../templates/define-template.ts'
import { columnsOf, type FormColumn } from '../column.ts'
import { type KeyedRows, keepKeys, NO_ROWS } from './row-keys.ts'
import { type Act, addRow, copyRow, moveRow, removeRow, type Undo, withCell } from './table-acts.ts'
import { type Rows, useRows, useWrites } from './table-data.ts'

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
  /** @param column Where the focus goes. @default the first */
  readonly add: (column?: string) => void
  /** Nothing where there is no such place. @param focus Part of the row's id that has the focus afterwards. */
  readonly move: (from: number, to: number, focus: string) => void
  readonly copy: (index: number) => void
  readonly remove: (index: number) => void
  /** Does an act, then focuses the element with that id, if any. */
  readonly act: (act: Act, focus?: string) => void
  readonly undo: () => void
  /** Says something without doing anything. */
  readonly say: (text: string) => void
}

/** A table as it stands. */
export interface TableState {
  readonly table: TableApi
  readonly keyed: KeyedRows
  /** What is said of the last act. */
  readonly said: string
  readonly undo: Undo | undefined
}

interface Field {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly schema: Schema
}

interface Said {
  readonly said: string
  readonly undo?: Undo | undefined
}

/** Holds a table's rows and what was done to them last. */
export const useTable = ({ id, name, title, schema }: Field): TableState => {
  const rows = useRows(name)
  const writes = useWrites()
  const [{ said, undo }, setSaid] = useState<Said>({ said: '' })
  const latest = useRef({ rows, undo })
  latest.current = { rows, undo }
  const keyed = useRef(NO_ROWS)
  keyed.current = keepKeys(keyed.current, rows)
  const focusLater = useFocusAfter(rows)
  const table = useMemo((): TableApi => {
    const columns = columnsOf(schema.items ?? { type: 'object' })
    const first = columns.find(({ computed }) => !computed)?.id ?? ''
    const cell = (index: number, column: string): string => `${id}_${index}_${column}`
    const act = (done: Act, focus?: string): void => {
      focusLater(focus)
      latest.current.rows = done.rows
      writes.setRows(name, done.rows)
      setSaid(done)
    }
    const newest = (): Rows => latest.current.rows
    return {
      id,
      title,
      columns,
      fixed: schema['x-fixed'] !== undefined,
      newest,
      setCell: (index, column, value) => {
        latest.current.rows = withCell(newest(), index, column, value)
        writes.setRows(name, newest())
      },
      leave: writes.leave,
      add: (column = first) => act(addRow(newest()), cell(newest().length, column)),
      move: (from, to, focus) => {
        if (from !== to && to >= 0 && to < newest().length) act(moveRow(newest(), from, to), cell(to, focus))
      },
      copy: (index) => act(copyRow(newest(), index), cell(index + 1, first)),
      remove: (index) => act(removeRow(newest(), index, title), `${id}__undo`),
      act,
      undo: () => {
        const way = latest.current.undo
        if (way) act({ rows: way.back(newest()), said: '已撤销' }, cell(way.row, first))
      },
      say: (text) => setSaid((before) => ({ ...before, said: text })),
    }
  }, [id, name, title, schema, writes, focusLater])
  const isStale = undo?.only !== undefined && undo.only !== rows
  return { table, keyed: keyed.current, said: isStale ? '' : said, undo: isStale ? undefined : undo }
}

// A change is drawn later than the press that makes it; what is to be focused may only be there then.
const useFocusAfter = (rows: Rows): ((id: string | undefined) => void) => {
  const wanted = useRef<string>(undefined)
  useLayoutEffect(() => {
    const id = wanted.current
    wanted.current = undefined
    if (id !== undefined) document.getElementById(id)?.focus()
  }, [rows])
  return useMemo(
    () => (id) => {
      wanted.current = id
    },
    [],
  )
}
