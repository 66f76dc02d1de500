/*
 * Where the headings of a table from elsewhere are: titles, remarks and empty rows may stand above them.
 */
import { familyOf } from '../../templates/also-called.ts'
import type { Column } from './cell-read.ts'
import { core, matchColumns } from './match-columns.ts'

/** Rows in which headings are looked for. */
const LOOKED_AT = 10

/** A row of headings. */
export interface Headings {
  /** Its place among the rows, from 0. */
  readonly row: number
  /** The fields that they name, from left to right. */
  readonly columns: readonly (Column | undefined)[]
}

/** How the cells of a row are matched; a batch knows more names than a table. */
export type Match = (titles: readonly string[]) => readonly (Column | undefined)[]

/** The row that names most of the fields, where one does: more than half of what it says, or two at least of many. */
export const findHeadings = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  match: Match = (titles) => matchColumns(columns, titles),
): Headings | undefined => {
  let best: (Headings & { readonly named: number }) | undefined
  rows.slice(0, LOOKED_AT).forEach((row, index) => {
    const said = row.filter((text) => text.trim() !== '').length
    const matched = match(row)
    const named = matched.filter((column) => column !== undefined).length
    const isHead =
      named > said / 2
        ? named >= Math.min(2, said)
        : (named >= 2 && looksLikeHeadings(row, rows.slice(index + 1, index + 50))) || isOurs(row, matched)
    if (isHead && named > (best?.named ?? 0)) best = { row: index, columns: matched, named }
  })
  return best
}

// One title of ours among other short words: nobody writes that into a row.
const isOurs = (row: readonly string[], matched: readonly (Column | undefined)[]): boolean =>
  row.every((text) => text.trim().length <= 14 && !/\d/.test(text)) &&
  matched.some((column, at) => column !== undefined && core(column.title) === core(row[at] ?? ''))

/** The first row that reads like headings, whatever they are headings of. */
export const likelyHeadings = (rows: readonly (readonly string[])[]): number | undefined => {
  const found = rows
    .slice(0, LOOKED_AT)
    .findIndex((row, index) => looksLikeHeadings(row, rows.slice(index + 1, index + 50)))
  return found === -1 || found === rows.length - 1 ? undefined : found
}

/** Short words, none twice and none again below, no figures; most of them what people write at the head of a column. */
export const looksLikeHeadings = (row: readonly string[], below: readonly (readonly string[])[] = []): boolean => {
  const said = row.map(core).filter((text) => text !== '')
  if (said.length < 2 || new Set(said).size < said.length) return false
  if (said.some((text) => text.length > 14 || /^[\d.,/¥%-]+$/.test(text))) return false
  const isWord = (text: string): boolean => familyOf(text) !== undefined || ENDS.test(text)
  const isAgain = (text: string, at: number): boolean => below.some((other) => other[at] === text)
  const words = row.filter((text, at) => isWord(core(text)) && !isAgain(text, at)).length
  return words * 2 > said.length
}

const ENDS =
  /(?:名称|编号|序号|单号|日期|时间|期限|金额|费用|单价|数量|比例|状态|情况|内容|说明|备注|标准|要求|类型|类别|等级|方式|方法|原因|结果|人员|单位|部门|地址|电话|目标|计划)$/

/** Headings that only count the rows. */
export const isCounting = (title: string): boolean =>
  /^(?:序号|编号|行号|no\.?|#|次序|项次)?$/.test(core(title)) || title.trim() === '#'
