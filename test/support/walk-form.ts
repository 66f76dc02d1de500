/*
 * A form from its first opening to its PDF, as short as it goes: for trying all of them in many browsers.
 */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { saved } from './form.ts'
import { downloadPdf, fillSample } from './workspace.ts'

/** Opens a form that has no draft yet, fills it, sees it, saves it, finds it again, and makes its PDF. */
export const walkForm = async (page: Page, url: string, template: string): Promise<void> => {
  await page.goto(`${url}templates/${template}/`)
  await page.locator('form').waitFor()
  expect(await page.locator('#too-old').isVisible(), template).toBe(false)
  const empty = await valuesOf(page)
  await fillSample(page)
  await saved(page)
  await page.locator('.sheet svg').first().waitFor()
  const filled = await valuesOf(page)
  expect(filled, template).not.toEqual(empty)
  await page.reload()
  await page.locator('form').waitFor()
  await expect.poll(() => valuesOf(page), { message: template }).toEqual(filled)
  const { name, bytes } = await downloadPdf(page)
  expect(name).toMatch(/\.pdf$/)
  expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5)), template).toBe('%PDF-')
  expect(bytes.length, template).toBeGreaterThan(5000)
}

const valuesOf = (page: Page): Promise<readonly string[]> =>
  page
    .locator('form')
    .evaluate((form) =>
      [...form.querySelectorAll<HTMLInputElement>('input, textarea, select')].map((field) =>
        /radio|checkbox/.test(field.type) ? String(field.checked) : field.value,
      ),
    )
