/*
 * The form of 会议纪要 on its page: how the tests open it and what they reach for.
 */
import type { Locator, Page } from 'playwright-core'
import type { PageOptions, Site } from './site.ts'

/** Opens the form and waits until it can be filled in. */
export const openForm = async (site: Site, options?: PageOptions): Promise<Page> => {
  const page = await site.newPage(options)
  await page.goto(`${site.url}templates/minutes/`)
  await page.locator('form').waitFor()
  return page
}

/** The button of exactly that name. */
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })

/** The field 会议名称. */
export const title = (page: Page): Locator => page.getByLabel('会议名称')

/** The list of errors at the top of the form. */
export const summary = (page: Page): Locator => page.locator('.summary')

/** Waits until the newest change is said to be saved. */
export const saved = (page: Page): Promise<void> => page.getByText(/^已保存 \d\d:\d\d$/).waitFor()
