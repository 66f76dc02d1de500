/*
 * The rows of the tables, which do not pass through the form library: it copies and compares all data at each key, and
 * with 200 rows that is felt (decision 013).
 */
import { createContext, useContext } from 'react'
import type { SheetData } from '../check.ts'

/** Rows as the data has them. */
export type Rows = readonly unknown[]

/** How tables reach their rows. One object for the life of the form. */
export interface TableWrites {
  /** Puts other rows into a field. */
  readonly setRows: (field: string, rows: Rows) => void
  /** A cell was left; called with its id. */
  readonly leave: (id: string) => void
}

/** The data of the sheet, as drawn. */
export const TableDataContext = createContext<SheetData>({})

/** Given by the form. */
export const TableWritesContext = createContext<TableWrites | undefined>(undefined)

const NONE: Rows = []

/** The rows of a field: the same list as long as none of them changes. */
export const useRows = (field: string): Rows => {
  const rows = useContext(TableDataContext)[field]
  return Array.isArray(rows) ? rows : NONE
}

/** How the table's rows are changed. @throws outside of a form. */
export const useWrites = (): TableWrites => {
  const writes = useContext(TableWritesContext)
  if (writes === undefined) throw new Error('A table stands outside of <SheetForm>.')
  return writes
}
