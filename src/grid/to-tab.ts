import { columnName } from './cell.ts'
import { fillMerged } from './merged.ts'
import type { SheetBuilder } from './sheet-builder.ts'
import { withoutStray } from './stray.ts'
import type { Tab } from './tab.ts'

/** A sheet that was read, as a table. @param hiddenColumns From 0. */
export const toTab = (
  name: string,
  hidden: boolean,
  { rows, merges, far }: SheetBuilder,
  hiddenColumns: ReadonlySet<number> = new Set(),
): Tab => {
  const used = [...hiddenColumns].filter((at) => rows.some(({ cells }) => (cells[at]?.text ?? '') !== ''))
  const notes = [
    ...(used.length === 0 ? [] : [`${used.map(columnName).join('、')} 列在 Excel 里是隐藏的，也一起读了。`]),
    ...far.map((at) => `${at} 这一格离左边的内容很远，像是误填的，没有用上。`),
  ]
  return { name, hidden, ...withoutStray({ rows: fillMerged(rows, merges), notes }) }
}
