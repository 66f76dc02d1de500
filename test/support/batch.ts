/*
 * Files of many sheets, and what a person does with them.
 */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { batchColumns } from '../../src/batch/column.ts'
import { toLines } from '../../src/batch/to-lines.ts'
import { writeCsv } from '../../src/grid/text/csv.ts'
import { button } from './form.ts'
import { pick } from './in-out.ts'
import { template } from './minutes.ts'
import type { Downloaded } from './workspace.ts'

/** A CSV file of so many minutes, each with a number of its own. @param change Put into the last one. */
export const manyMinutes = (count: number, change: Readonly<Record<string, unknown>> = {}): string => {
  const columns = batchColumns(template)
  const rows = Array.from({ length: count }, (_, index) => {
    const minutesNo = `LY-2612-003-M${String(index + 1).padStart(3, '0')}`
    const own = { ...template.sample, minutesNo, title: `第 ${index + 1} 次例会` }
    return toLines(columns, index === count - 1 ? { ...own, ...change } : own)
  })
  return writeCsv([columns.map(({ title }) => title), ...rows.flat()])
}

/** Opens 批量生成. */
export const openBatchDialog = async (page: Page): Promise<void> => {
  await pick(page, '批量生成')
  await button(page, '选择文件').waitFor()
}

/** Presses a button that asks for a file, and chooses one. */
export const chooseTable = async (
  page: Page,
  file: { readonly name: string; readonly content: string | Uint8Array },
  name = '选择文件',
): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, name).click()])
  await chooser.setFiles({ name: file.name, mimeType: '', buffer: Buffer.from(file.content) })
}

/** Presses a button and takes the file that comes, however long it takes. */
export const downloadBy = async (page: Page, name: string, patience = 30_000): Promise<Downloaded> => {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: patience }),
    button(page, name).click(),
  ])
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
}
