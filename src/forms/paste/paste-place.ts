import type { ReactNode } from 'react'
import type { ReadingContext } from '../../reading/reading.ts'
import type { Column } from '../cells/cell-read.ts'
import type { TableApi } from '../table/table-api.ts'

/** A table as what is fetched for it sees it. */
export interface PastePlace {
  readonly table: TableApi
  readonly most: number
  readonly contextFor: (column: Column) => ReadingContext
  /** Shows something with the table, or nothing any more. */
  readonly show: (shown: ReactNode) => void
  /** Hands a file to the reader. */
  readonly handOver: (content: string, type: string, fileName: string) => void
}

/** The fields of the columns that are typed, or of those that aren't. */
export const fieldsOf = ({ columns }: TableApi, computed: boolean): readonly Column[] =>
  columns.filter((column) => column.computed === computed)
