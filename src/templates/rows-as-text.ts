/*
 * A short table told in one cell of a grid: it needs no head and no columns, and stands where it is read.
 */
import type { KeyValue } from '../engine/model/document.ts'
import type { Run } from '../engine/model/text.ts'
import { EMPTY } from './printed.ts'

/**
 * The grid's item with a line a row: what is said in bold, its ground or its detail behind it.
 * @param item As it stands where there are no rows.
 */
export const rowsAsText = <R>(
  item: KeyValue,
  rows: readonly R[] | undefined,
  tell: (row: R) => readonly [head: string | undefined, detail: string | undefined],
): KeyValue => {
  if (rows === undefined || rows.length === 0) return item
  const value = rows.flatMap((row, index): readonly Run[] => {
    const [head = EMPTY, detail = EMPTY] = tell(row)
    return [{ text: `${index === 0 ? '' : '\n'}${head}`, bold: true }, { text: `：${detail}` }]
  })
  return { ...item, value }
}

/** The parts that are there, side by side; undefined if none is. */
export const joined = (parts: readonly (string | undefined)[], between: string): string | undefined => {
  const given = parts.filter((part) => part !== undefined)
  return given.length === 0 ? undefined : given.join(between)
}
