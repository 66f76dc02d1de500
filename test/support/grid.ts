import type { ColumnTemplate } from '../../src/batch/column.ts'
import { layOutBatch, type OpenedBatch, openBatch, preparedTab } from '../../src/batch/open-batch.ts'
import { type Cell, type Grid, gridOfTexts, textCell } from '../../src/grid/cell.ts'
import { readTables } from '../../src/grid/read-file.ts'
import type { Tab } from '../../src/grid/tab.ts'

/** A row of cells of which nothing is known but their texts. */
export const rowOf = (cells: readonly string[], number: number) => ({ number, cells: cells.map(textCell) })

/** A table of texts, numbered from 1. */
const tabOf = (lines: readonly (readonly string[])[]): Tab => ({
  name: '',
  hidden: false,
  ...gridOfTexts(lines),
})

/** The lines of a file as a batch opens them; undefined where no heading is one of the template's. */
export const openLines = (
  template: ColumnTemplate,
  lines: readonly (readonly string[])[],
  today: string,
): OpenedBatch | undefined => {
  const tab = preparedTab(template, tabOf(lines))
  const layout = layOutBatch(template, tab)
  return layout && openBatch(template, tab, layout, today)
}

/** The first table of a file. */
export const firstTab = (bytes: Uint8Array): Tab => {
  const read = readTables(bytes)
  const [tab] = read.ok ? read.tabs : []
  if (tab === undefined) throw new Error('The file has no table')
  return tab
}

/** What a table says, a line each, in its own order; a line that is left out is an empty one. */
export const textsOf = ({ rows }: Grid): readonly (readonly string[])[] => {
  const lines: (readonly string[])[] = []
  for (const { number, cells } of rows) {
    while (lines.length < number - 1) lines.push([])
    lines.push(cells.map(({ text }) => text))
  }
  return lines
}

/** A cell in one line: what is seen, [what it holds], and !why it can't be taken. */
export const saidBy = ({ text, exact, fault }: Cell): string =>
  `${text}${exact === undefined ? '' : ` [${exact}]`}${fault === undefined ? '' : ` !${fault}`}`
