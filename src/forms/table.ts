import { createContext, useContext } from 'react'

/** What a row tells its table, so that the focus goes where the reader goes on. */
export interface TableActions {
  readonly title: string
  /** Rows that must stay. */
  readonly least: number
  /** A row is about to stand at `index`. */
  readonly moved: (index: number) => void
  /** The row at `index` is about to be doubled. */
  readonly copied: (index: number) => void
  /** The row at `index` is about to go. */
  readonly removed: (index: number) => void
}

/** Given by each table. */
export const TableContext = createContext<TableActions | undefined>(undefined)

/** The table around a row. @throws outside of one. */
export const useTable = (): TableActions => {
  const table = useContext(TableContext)
  if (table === undefined) throw new Error('A row stands outside of a table.')
  return table
}
