/*
 * Lists to be opened in a spreadsheet: what is wrong with a file, and what was made of it.
 */
import { writeCsv } from '../grid/text/csv.ts'
import type { BatchFault } from './fault.ts'

/** A sheet that was made, or why it wasn't. */
export interface MadeSheet {
  /** The first of its lines in the file. */
  readonly line: number
  /** Inside the ZIP; empty where nothing was made. */
  readonly fileName: string
  readonly pages: number
  /** What the reader should look at, one sentence each. */
  readonly remarks: readonly string[]
}

/** The faults as a file for the one who puts them right. */
export const faultList = (faults: readonly BatchFault[]): string =>
  writeCsv([
    ['行', '栏', '现在写的', '怎么了，怎么改'],
    ...faults.map(({ line, column, given, message }) => [String(line), column, given, message]),
  ])

/** What a ZIP holds. */
export const madeList = (made: readonly MadeSheet[]): string =>
  writeCsv([
    ['原文件的行', '文件名', '页数', '提醒'],
    ...made.map(({ line, fileName, pages, remarks }) => [
      String(line),
      fileName || '没有生成',
      fileName === '' ? '' : String(pages),
      remarks.join('；'),
    ]),
  ])
