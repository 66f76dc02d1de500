import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { button, openForm } from '../support/form.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** Role and name of each control that assistive technology is told is needed. */
const needed = async (page: Page): Promise<readonly string[]> => {
  const client = await page.context().newCDPSession(page)
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  return nodes
    .filter(({ properties }) => properties?.some(({ name, value }) => name === 'required' && value.value === true))
    .map(({ role, name }) => `${role?.value} ${name?.value}`)
}

test('what is needed is told to assistive technology: fields, lists, groups of buttons, cells; what is not, isn’t', async () => {
  const page = await openForm(site)
  await button(page, '添加一行行动项').click()
  const found = await needed(page)
  expect(found).toContain('textbox 会议名称')
  expect(found).toContain('radiogroup 方式')
  // The protocol leaves this state of a <select> out of its tree.
  expect(await page.locator('#minutes_meetingType').getAttribute('aria-required')).toBe('true')
  expect(found).toContain('textbox 行动项第 1 行：要做什么')
  expect(found.filter((one) => one.includes('选填'))).toEqual([])
})

test.for([1440, 768, 375, 320])('no line of the first weeks’ lists is cut at %d px', async (width) => {
  const page = await site.newPage({ width })
  await page.goto(site.url)
  const lines = await page.evaluate(() => {
    for (const hidden of document.querySelectorAll<HTMLElement>('[data-start-card] [hidden]')) hidden.hidden = false
    return [...document.querySelectorAll('[data-start-card] li span')].map(
      (line) => line.scrollWidth > line.clientWidth,
    )
  })
  expect(lines.length).toBeGreaterThan(40)
  expect(lines.filter(Boolean)).toEqual([])
})
