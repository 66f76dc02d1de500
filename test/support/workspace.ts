/*
 * What a person does on a form's page.
 */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** A file that the browser has been given. */
export interface Downloaded {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Fills the form with the template's sample. The form must be empty, else it asks first. */
export const fillSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '更多' }).click()
  await page.getByRole('button', { name: '填入示例' }).click()
  // It is fetched; then it is there, or asks whether it may take the place of what is.
  await page
    .getByText(/^(已填入示例。|用示例换掉现在填的内容？)/)
    .first()
    .waitFor()
}

/** Presses 下载 PDF and takes what comes. */
export const downloadPdf = async (page: Page): Promise<Downloaded> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 PDF' }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
}
