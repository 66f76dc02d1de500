import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type KeyedRows, keepKeys, NO_ROWS } from './row-keys.ts'
import type { Undo } from './table-acts.ts'
import { createTable, type TableApi, type TableField } from './table-api.ts'
import { type Rows, useRows, useWrites } from './table-data.ts'

/** A table as it stands. */
export interface TableState {
  readonly table: TableApi
  readonly keyed: KeyedRows
  /** What is said of the last act. */
  readonly said: string
  readonly undo: Undo | undefined
}

interface Told {
  readonly said: string
  readonly undo?: Undo | undefined
}

/** Holds a table's rows and what was done to them last. */
export const useTable = ({ id, name, title, schema }: TableField): TableState => {
  const rows = useRows(name)
  const writes = useWrites()
  const [{ said, undo }, tell] = useState<Told>({ said: '' })
  const latest = useRef({ rows, undo })
  latest.current = { rows, undo }
  const keyed = useRef(NO_ROWS)
  keyed.current = keepKeys(keyed.current, rows)
  const focusLater = useFocusAfter(rows)
  const table = useMemo(
    () => createTable({ id, name, title, schema }, { writes, latest, tell, focusLater }),
    [id, name, title, schema, writes, focusLater],
  )
  // A way back that other changes have cut off isn't offered any more.
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
