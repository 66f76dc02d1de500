/*
 * Many minutes in one batch, in a real browser over the built site: how long a sheet takes and what the tab holds.
 */
import { existsSync } from 'node:fs'
import { chooseTable, downloadBy, manyMinutes, openBatchDialog } from '../support/batch.ts'
import { openForm } from '../support/form.ts'
import { DIST, openSite } from '../support/site.ts'
import { watchMemory } from '../support/tab-memory.ts'
import { figure, printTable } from './table.ts'

const COUNTS: readonly number[] = [20, 100, 500]

/** Milliseconds for the largest. */
const PATIENCE = 600_000

/** Prints a line for each size; says so where there is no built site. */
export const benchBatch = async (): Promise<void> => {
  if (!existsSync(`${DIST}/index.html`)) {
    console.log(`\nSKIPPED the batch: there is no built site in ${DIST} (npm run build)`)
    return
  }
  console.log('\nMinutes in one batch, in a browser of its own each time. MB of the tab’s process, and of the ZIP.\n')
  const lines: string[][] = []
  for (const count of COUNTS) lines.push(await measure(count))
  printTable(['sheets', 'ms a sheet', 'before', 'at most', 'grown', 'ZIP'], lines)
}

const measure = async (count: number): Promise<string[]> => {
  const site = await openSite()
  const page = await openForm(site)
  await openBatchDialog(page)
  const watch = await watchMemory(page)
  await chooseTable(page, { name: 'batch.csv', content: manyMinutes(count) })
  await page.getByText('都可以生成').waitFor({ timeout: PATIENCE })
  const begun = performance.now()
  const zip = await downloadBy(page, `生成 ${count} 份`, PATIENCE)
  const spent = performance.now() - begun
  const { before, peak } = await watch.end()
  await site.close()
  return [
    figure(count),
    figure(spent / count, 1),
    ...[before, peak, peak - before, zip.bytes.length].map((bytes) => figure(bytes / 1e6)),
  ]
}
