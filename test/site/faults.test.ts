/*
 * What fails beside everything that was thought of: scripts of the reading pages, storage there, exceptions and rejections
 * that nobody catches. Ours is said once, at its place; what is not ours isn't.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { breakerFor, WHY } from '../support/breakage.ts'
import { button, title } from '../support/form.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const card = (page: Page) => page.locator('.offline-card')

const OURS =
  '刚才这一步要用的程序出了错：这是手册自己的毛病，不是您操作错了。请再试一次；还是这样，请把详情发给维护手册的人。'

/** The glossary with a script of ours in place of its own. */
const withScript = async (script: string): Promise<Page> => {
  const page = await site.newPage()
  await page.route(/_astro\/Glossary\./, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `document.querySelector('[data-without-script]').remove();${script}`,
    }),
  )
  await page.goto(`${site.url}glossary/`)
  return page
}

const ON_INPUT = (script: string): string =>
  `document.querySelector('[data-glossary-filter]').addEventListener('input', () => { ${script} })`

describe('what nobody caught', () => {
  test.for([
    ['an exception in a handler', ON_INPUT("throw new RangeError('canary')")],
    ['a rejection', ON_INPUT("void Promise.reject(new RangeError('canary'))")],
    ['an exception before the page had loaded', "throw new RangeError('canary')"],
  ] as const)('%s of ours is said once, with details to send', async ([, script]) => {
    const page = await withScript(script)
    await page.locator('[data-glossary-filter]').fill('简报')
    await page.getByText(OURS, { exact: true }).waitFor()
    await page.locator('[data-glossary-filter]').fill('预算')
    expect(await card(page).count()).toBe(1)
    await page.getByText('给维护手册的人看的详情').click()
    expect(await page.getByLabel('错误详情').inputValue()).toContain('RangeError: canary')
    await button(page, '知道了').click()
    await page.locator('[data-glossary-filter]').fill('简报')
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
    expect(await card(page).count()).toBe(0)
    await page.context().close()
  })

  test('a part that is fetched and does not come says why', async () => {
    const page = await withScript(ON_INPUT("import('/_astro/gone.js')"))
    await page.locator('[data-glossary-filter]').fill('简报')
    const why = WHY['404'].replace('，填的内容会保留', '')
    await page.getByText(`刚才这一步要用的程序没有加载出来：${why}`, { exact: true }).waitFor()
    await page.context().close()
  })

  test('what extensions, the browser and its own acts fail of is not said', async () => {
    const page = await withScript(ON_INPUT("void Promise.reject(new DOMException('left', 'AbortError'))"))
    await page.evaluate(() => {
      const foreign = Object.assign(new Error('foreign'), {
        stack: 'Error: foreign\n at chrome-extension://abc/x.js:1:1',
      })
      dispatchEvent(new ErrorEvent('error', { error: foreign, message: 'foreign' }))
      dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed' }))
      setTimeout(() => {
        throw new Error('injected')
      })
      void Promise.reject('nothing known of it')
      document.body.append(Object.assign(document.createElement('img'), { src: '/none.png' }))
    })
    await page.locator('[data-glossary-filter]').fill('简报')
    // The canary: what is ours is heard after all of them.
    await page.evaluate(() => {
      const stack = `Error: ours\n at ${location.origin}/_astro/x.js:1:1`
      dispatchEvent(new ErrorEvent('error', { error: Object.assign(new Error('ours'), { stack }), message: 'ours' }))
    })
    await card(page).waitFor()
    await page.getByText('给维护手册的人看的详情').click()
    expect(await page.getByLabel('错误详情').inputValue()).toContain('Error: ours')
    expect(await card(page).count()).toBe(1)
    await page.context().close()
  })

  test('a handler of the form that throws is told of, and what is typed stays', async () => {
    const page = await site.newPage()
    await page.goto(`${site.url}templates/minutes/`)
    await title(page).fill('栗屿秋季上市沟通会')
    await page.evaluate(() => {
      Event.prototype.preventDefault = () => {
        throw new TypeError('canary')
      }
    })
    await page.keyboard.press('Control+p')
    await page.getByText(/^刚才这一步要用的程序出了错：这是手册自己的毛病.*填的内容都还在/).waitFor()
    expect(await title(page).inputValue()).toBe('栗屿秋季上市沟通会')
    await page.context().close()
  })
})

describe('a page whose script does not come says so where it is missed', () => {
  const GONE = WHY['404'].replace('，填的内容会保留', '')
  test.for([
    [
      'glossary/',
      /_astro\/Glossary\./,
      '筛选的程序',
      '所有术语都在下面，可以按字母跳转，或按 Ctrl + F 在页面里找。',
      'dt',
    ],
    ['quiz/', /_astro\/Quiz\./, '对答案的程序', '题目和答案照样能看：点题目下面的“看答案”。', 'summary'],
    ['search/', /_astro\/search\.astro/, '搜索的程序', '也可以从上面的“手册”目录里找。', 'header a'],
    ['about/', /_astro\/Offline\./, '离线可用的程序', '手册照样能看。', 'h1'],
    ['handbook/', /_astro\/ProgressTools\./, '导出和导入进度的程序', '读过的页照样记着。', 'main a'],
    ['', /_astro\/StartCard\./, '记住打勾的程序', '现在打的勾，关掉这一页就没有了。', 'main a'],
    ['handbook/start-here/', /_astro\/Checklist\./, '记住打勾的程序', '现在打的勾，关掉这一页就没有了。', 'h2'],
  ] as const)('%s', async ([path, file, what, instead, rest]) => {
    const page = await site.newPage()
    const { breakFile } = await breakerFor(page)
    breakFile(file, '404')
    await page.goto(site.url + path)
    await page.getByText(`${what}没有加载出来：${GONE}${instead}`, { exact: true }).first().waitFor()
    expect(await page.locator(rest).first().isVisible()).toBe(true)
    expect(await card(page).count()).toBe(0)
    await page.context().close()
  })

  test('and where the script of all pages does not come, the page itself says that some of it is missing', async () => {
    const page = await site.newPage()
    const { breakFile } = await breakerFor(page)
    breakFile(/_astro\/Base\./, '500')
    await page.goto(`${site.url}handbook/goals/`)
    await page.getByText('这一页有一部分没有加载出来：能看，但有些按钮按了没有反应。').waitFor()
    await page.context().close()
    const whole = await site.newPage()
    await whole.goto(`${site.url}handbook/goals/`, { waitUntil: 'load' })
    expect(await whole.locator('#half').isVisible()).toBe(false)
    expect(await whole.locator('[data-without-script]').count()).toBe(0)
    await whole.context().close()
  })
})

const REFUSED =
  '没有记住：这个浏览器不让网页存东西，可能是无痕窗口，或在设置里关掉了 Cookie 和网站数据。这一页开着的时候还在，关掉或换一页就没有了。'
const FULL =
  '没有记住：浏览器给网页的空间满了。这一页开着的时候还在，关掉或换一页就没有了；要留住，先清理浏览器或硬盘的空间，再做一次。'

test.for([
  ['refuses', 'SecurityError', REFUSED],
  ['has no more room for', 'QuotaExceededError', FULL],
] as const)('a browser that %s what is to be remembered says so at the place, and all works', async ([, name, why]) => {
  const page = await site.newPage()
  await page.addInitScript((kind) => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', kind)
    }
  }, name)
  await page.goto(`${site.url}quiz/`)
  await page.locator('fieldset label').first().click()
  await page.locator('[data-quiz-check]').first().click()
  await page.locator('[data-question]').first().getByText(`成绩${why}`, { exact: true }).waitFor()
  expect(await page.locator('[data-quiz-score]').textContent()).toContain('答了 1 题')
  await page.goto(`${site.url}handbook/start-here/`)
  const list = page.locator('[data-checklist]').first()
  await list.locator('input').first().check()
  await page.getByText(`打的勾${why}`, { exact: true }).waitFor()
  expect(await list.locator('[data-count]').textContent()).toMatch(/^1 \//)
  await list.locator('input').nth(1).check()
  expect(await page.locator('[data-unkept]').count()).toBe(1)
  await page.locator('[data-mark-read]:visible').first().click()
  await page.getByText(`读过的页${why}`, { exact: true }).waitFor()
  await page.locator('[data-theme-select]').selectOption('dark')
  await page.getByText(`选的配色${why}`, { exact: true }).waitFor()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.context().close()
})
