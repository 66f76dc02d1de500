/*
 * Which column of a spreadsheet is which field, by the titles in its first row.
 */
import type { Column } from './cell-read.ts'

/** The fields that the titles name, in the order of the titles; undefined where a title names none, or one named before. */
export const matchColumns = (
  columns: readonly Column[],
  titles: readonly string[],
): readonly (Column | undefined)[] => {
  const left = new Set(columns)
  return titles.map((title) => {
    const found =
      [...left].find((column) => names(title, column)) ?? [...left].find((column) => meansTitle(title, column))
    if (found !== undefined) left.delete(found)
    return found
  })
}

/** Whether a row of texts is the columns' titles: more than half of what it says is, and at least two where it says two. */
export const isHeader = (columns: readonly Column[], row: readonly string[]): boolean => {
  const said = row.filter((text) => text.trim() !== '')
  const matched = matchColumns(columns, said).filter((column) => column !== undefined).length
  return matched > said.length / 2 && matched >= Math.min(2, said.length)
}

const names = (title: string, { id, title: own }: Column): boolean => fold(title) === fold(own) || title.trim() === id

// “金额（元）”, “*截止” and “截止（选填）：” mean 金额 and 截止.
const meansTitle = (title: string, { title: own }: Column): boolean => core(title) !== '' && core(title) === core(own)

const fold = (title: string): string => title.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

const core = (title: string): string => fold(title).replace(/\([^()]*\)|[*:：]/g, '')
