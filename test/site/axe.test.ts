import { afterAll, beforeAll, expect, test } from 'vitest'
import { runAxe } from '../support/axe.ts'
import { openKind, PAGE_KINDS } from '../support/page-kinds.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const looks = PAGE_KINDS.flatMap((kind) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    [1440, 375].map((width) => ({ kind, name: kind.name, theme, width })),
  ),
)

test.for(looks)('$name, $theme, $width px wide: axe finds nothing', async ({ kind, theme, width }) => {
  const page = await site.newPage({ theme, width })
  await openKind(site, page, kind)
  const { violations, passed } = await runAxe(page)
  await page.context().close()
  expect(violations).toEqual([])
  expect(passed).toBeGreaterThan(15)
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
