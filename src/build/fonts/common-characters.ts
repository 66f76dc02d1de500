/*
 * The characters that people write with: the 3,755 of the first level of GB/T 2312-1980, rows 16 to 55, which holds the
 * 3,500 of 现代汉语常用字表 but for a handful; those are frequent on the web and come in by that way.
 */

/** Code points in their coded form: a byte for the row, one for the cell, each from 0xA1. */
const FIRST_ROW = 0xb0
const LAST_ROW = 0xd7
const FIRST_CELL = 0xa1
const LAST_CELL = 0xfe

/** The Han of the first level, in the order of the standard. */
export const commonHan = (): string => {
  const decoder = new TextDecoder('gb18030')
  let all = ''
  for (let row = FIRST_ROW; row <= LAST_ROW; row++)
    for (let cell = FIRST_CELL; cell <= LAST_CELL; cell++) all += decoder.decode(Uint8Array.of(row, cell))
  // The last row isn't full.
  return all.replace(/[^\p{Script=Han}]/gu, '')
}
