/** Something in a file that keeps a sheet from being made. */
export interface BatchFault {
  /** The line of the file, as a spreadsheet counts: the headings are line 1. */
  readonly line: number
  /** The title of the column; empty where it is about the sheet as a whole. */
  readonly column: string
  /** What stands in the cell. */
  readonly given: string
  /** What is wrong and what to do, one sentence in Chinese. */
  readonly message: string
}
