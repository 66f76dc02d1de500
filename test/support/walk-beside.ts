/*
 * What goes out of a form beside its PDF, and what stands beside the forms: once in a browser, not once a form.
 */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { chooseTable, downloadBy, manyMinutes, openBatchDialog } from './batch.ts'
import { button } from './form.ts'
import { pick } from './in-out.ts'
import { docxText, readDocx } from './read-docx.ts'
import { fillSample } from './workspace.ts'

/** Makes Word, copies, makes one PDF of a list, and searches. @param url Of the site, over plain http. */
export const walkBeside = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}templates/minutes/?new`)
  await page.locator('form').waitFor()
  await fillSample(page)
  await copyByHand(page)
  await button(page, '更多').click()
  const word = await downloadBy(page, 'Word')
  expect(docxText(readDocx(word.bytes).part('word/document.xml'))).toContain('会议纪要')
  await openBatchDialog(page)
  await chooseTable(page, { name: '纪要.csv', content: manyMinutes(1) })
  const made = await downloadBy(page, '生成 1 份')
  expect(made.bytes.length).toBeGreaterThan(5000)
  await search(page, url)
}

/** Without https a page may not copy: the text is there, all of it marked, and Ctrl + C takes it. */
const copyByHand = async (page: Page): Promise<void> => {
  await pick(page, '复制文字')
  const box = page.getByLabel('要复制的内容')
  await box.waitFor()
  const [marked, whole] = await box.evaluate((area: HTMLTextAreaElement) => [
    document.activeElement === area ? area.value.slice(area.selectionStart, area.selectionEnd) : '',
    area.value,
  ])
  expect(whole).toContain('会议纪要')
  expect(marked).toBe(whole)
}

const search = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}handbook/goals/`)
  await page.keyboard.press('Control+k')
  await page.locator('dialog[data-search] input').fill('三声之内')
  const first = page.locator('dialog[data-search] [role=listbox][aria-busy=false] .search-link').first()
  await first.waitFor()
  expect(await first.getAttribute('href')).toContain('appendix-4-phone')
}
