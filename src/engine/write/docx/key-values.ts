import type { Table as WordTable } from 'docx'
import type { KeyValue, KeyValues } from '../../model/document.ts'
import { cellParagraph } from './cell-paragraph.ts'
import { type GridCell, grid } from './grid.ts'
import { CELL, LABEL_GREY, SPARE, TYPE } from './look.ts'
import { widthOf } from './measure.ts'
import type { Setting } from './setting.ts'

/** Labels never take more of a pair than this; longer ones are broken. */
const LABEL_SHARE = 0.4
/** A width that was asked for is kept to as long as it leaves room for a value. */
const MOST_LABEL_SHARE = 0.7

/** A grid of labels, shaded, and values. */
export const keyValuesTable = (block: KeyValues, setting: Setting): WordTable => {
  const pairWidth = setting.room / block.columns
  const widest = Math.max(...block.items.map(({ label }) => widthOf(label, TYPE.cell.size)))
  const labelWidth =
    block.labelWidth === undefined
      ? Math.min(widest + 2 * CELL.padX + SPARE, LABEL_SHARE * pairWidth)
      : Math.min(block.labelWidth, MOST_LABEL_SHARE * pairWidth)
  const widths = Array.from({ length: block.columns }, () => [labelWidth, pairWidth - labelWidth]).flat()
  const rows = packRows(block).map((row) => ({
    cells: row.flatMap((placed) => pairCells(placed, setting)),
    minHeight: Math.max(0, ...row.map(({ item }) => item.minHeight ?? 0)) || undefined,
  }))
  return grid(widths, rows)
}

interface Placed {
  readonly item: KeyValue
  readonly span: number
}

const pairCells = ({ item, span }: Placed, setting: Setting): readonly GridCell[] => [
  { children: [cellParagraph(item.label, setting, { style: 'label' })], fill: LABEL_GREY },
  { children: [cellParagraph(item.value, setting)], span: 2 * span - 1 },
]

/** An item that doesn't fit into what is left of its row begins the next; the last of a row takes what is left. */
const packRows = ({ items, columns }: KeyValues): readonly (readonly Placed[])[] => {
  const rows: Placed[][] = []
  let free = 0
  for (const item of items) {
    const span = Math.min(item.span ?? 1, columns)
    if (span > free) {
      stretchLast(rows, free)
      rows.push([])
      free = columns
    }
    rows.at(-1)?.push({ item, span })
    free -= span
  }
  stretchLast(rows, free)
  return rows
}

const stretchLast = (rows: readonly Placed[][], free: number): void => {
  const row = rows.at(-1)
  const last = row?.at(-1)
  if (row !== undefined && last !== undefined) row[row.length - 1] = { ...last, span: last.span + free }
}
