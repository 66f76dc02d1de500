/*
 * A workbook in XML (.xlsx, .xlsm, .xltx) as the tables of its tabs.
 */
import { type FileRead, refused, type Tab } from '../tab.ts'
import { toTab } from '../to-tab.ts'
import { type Contents, readContents } from './contents.ts'
import type { Parts } from './parts.ts'
import type { Shared } from './read-cell-value.ts'
import { readSheet, type SheetRead } from './read-sheet.ts'
import { readStrings } from './strings.ts'
import { readFormats } from './styles.ts'

/** Reads every tab that has cells. @throws TooMuchError for more than is read. */
export const readWorkbook = (parts: Parts): FileRead => {
  const contents = readContents(parts)
  if (contents === undefined) return refused(BROKEN)
  const { from1904, calculated, styles, strings } = contents
  const shared: Shared = {
    from1904,
    calculated,
    formats: readFormats(parts, styles),
    strings: readStrings(parts, strings),
  }
  const count = { cells: 0 }
  const tabs = inOrder(contents).flatMap(({ name, hidden, part }): Tab[] =>
    part === undefined ? [] : [readTab(name, hidden, readSheet(parts.read(part), shared, count))],
  )
  if (tabs.length > 0) return { ok: true, tabs }
  return refused(contents.tabs.length > 0 ? ONLY_CHARTS : BROKEN)
}

/** What is said of a file that looks like a workbook and can't be read. */
export const BROKEN = '这个文件读不出来，可能坏了，或者不是 Excel 文件。请在 Excel 或 WPS 里打开，另存为 .xlsx 再试。'
const ONLY_CHARTS = '这个文件里只有图表，没有带格子的工作表。请选有数据的那个文件。'

// What can be seen first, so that what is hidden can't use up the room.
const inOrder = ({ tabs }: Contents) => [
  ...tabs.filter(({ hidden }) => !hidden),
  ...tabs.filter(({ hidden }) => hidden),
]

const readTab = (name: string, hidden: boolean, { sheet, hiddenColumns }: SheetRead): Tab =>
  toTab(name, hidden, sheet, hiddenColumns)
