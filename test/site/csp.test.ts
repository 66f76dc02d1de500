import { afterAll, beforeAll, expect, test } from 'vitest'
import { attributeValues, builtPages } from '../../src/build/built-pages.ts'
import { openKind, PAGE_KINDS } from '../support/page-kinds.ts'
import { cspViolations, DIST, errorsOf, openSite, requestsOf, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test.for(PAGE_KINDS)(
  '$name: nothing is refused by the policy, nothing is said on the console, nothing leaves the site',
  async (kind) => {
    const page = await site.newPage()
    await openKind(site, page, kind)
    expect(cspViolations(page)).toEqual([])
    // Chromium reports the status of a missing page as an error of its own.
    expect(errorsOf(page).filter((error) => !/status of 404/.test(error))).toEqual([])
    expect(requestsOf(page).filter(({ url }) => !url.startsWith(site.url))).toEqual([])
  },
)

test('an inline style, an inline script and a request elsewhere are refused and seen', async () => {
  const page = await site.newPage()
  await page.goto(site.url)
  await page.evaluate(async () => {
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">红</p>')
    document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }))
    await fetch('https://example.com/').catch(() => undefined)
  })
  const refused = cspViolations(page).map((text) => /style|script|connect/i.exec(text)?.[0].toLowerCase())
  expect([...new Set(refused)]).toEqual(['style', 'script', 'connect'])
})

test('every page carries the whole policy', () => {
  const policies = builtPages(DIST).map(({ path, html }) => ({
    path,
    policy: attributeValues(html, 'content').find((content) => content.includes('default-src')) ?? '',
  }))
  for (const { path, policy } of policies) {
    for (const part of ["default-src 'none'", "connect-src 'self'", "form-action 'none'", "base-uri 'none'"]) {
      expect(policy, path).toContain(part)
    }
    expect(policy, path).not.toMatch(/'unsafe-(inline|eval)'/)
  }
  expect(policies.length).toBeGreaterThan(10)
})
