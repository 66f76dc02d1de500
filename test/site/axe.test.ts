import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, runAxe } from '../support/axe.ts'
import { openKind, PAGE_KINDS } from '../support/page-kinds.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const looks = PAGE_KINDS.flatMap((kind) => [1440, 375].map((width) => ({ kind, name: kind.name, width })))

test.for(looks)('$name, $width px wide: axe finds nothing', async ({ kind, width }) => {
  const page = await site.newPage({ width })
  await openKind(site, page, kind)
  await expectAccessible(page)
  await page.context().close()
})

test('a button without a name and a pale text are found', async () => {
  const page = await site.newPage()
  await page.goto(site.url)
  await page.evaluate(() => {
    const button = document.createElement('button')
    const text = Object.assign(document.createElement('p'), { textContent: '太淡的字' })
    text.style.color = '#ddd'
    text.style.background = '#fff'
    document.querySelector('main')?.append(button, text)
  })
  const { violations } = await runAxe(page)
  expect(violations.map((violation) => violation.split(':')[0])).toEqual(['button-name', 'color-contrast'])
})
