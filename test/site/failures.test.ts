/*
 * What fails, and what is said of it: each kind of failure has a cause and an advice of its own, nobody hears of the
 * network unless it is the network, and nothing typed is lost.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Breakage, type Breaker, breakerFor, WHY } from '../support/breakage.ts'
import { button, title } from '../support/form.ts'
import { openSite, type Site } from '../support/site.ts'
import { fillSample } from '../support/workspace.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const TYPED = '栗屿秋季上市沟通会'

/** How many kinds were injected: a table that has grown short must fail. */
let injected = 0

/** The sentence stands on the page, and none of them blames the network. */
const expectSaid = async (page: Page, sentence: string): Promise<void> => {
  injected += 1
  await page.getByText(sentence, { exact: true }).first().waitFor()
  expect(await page.locator('body').innerText()).not.toContain('网络')
  // Said where it is missed, and not in the corner as well.
  expect(await page.locator('.offline-card').count()).toBe(0)
}

/** Nothing that was typed is gone from the form. */
const expectTyped = async (page: Page): Promise<void> => expect(await title(page).inputValue()).toBe(TYPED)

interface Opened {
  readonly page: Page
  readonly breaker: Breaker
}

/** The form of the minutes with something in it. @param before What is broken from the start. */
const openTyped = async (before: (breaker: Breaker, page: Page) => unknown = () => {}): Promise<Opened> => {
  const page = await site.newPage()
  const breaker = await breakerFor(page)
  await page.clock.install()
  await before(breaker, page)
  await page.goto(`${site.url}templates/minutes/`)
  await title(page).fill(TYPED)
  return { page, breaker }
}

/** Nobody waits for real until something is slow. */
const waitLong = (page: Page): Promise<void> => page.clock.fastForward(31_000)

/** After these the same press brings it, as soon as it can be had. */
const RETRIED = ['500', '403', 'replaced', 'blocked'] as const

describe('the form', () => {
  test('whose template does not come says why, again and again, and opens when it comes', async () => {
    const page = await site.newPage()
    const breaker = await breakerFor(page)
    await page.clock.install()
    for (const [turn, how] of RETRIED.entries()) {
      breaker.breakFile(/_astro\/minutes\./, how)
      if (turn === 0) await page.goto(`${site.url}templates/minutes/`)
      else await page.locator('.opening').getByRole('button', { name: '重试' }).click()
      await expectSaid(page, `会议纪要没有加载出来：${WHY[how]}`)
    }
    breaker.breakFile(/_astro\/minutes\./, 'hanging')
    await page.locator('.opening').getByRole('button', { name: '重试' }).click()
    await waitLong(page)
    await expectSaid(page, `会议纪要没有加载出来：${WHY.hanging}`)
    await breaker.mend()
    await title(page).waitFor()
    await page.context().close()
  })

  test.for(['404', '500', 'blocked', 'cut', 'hanging'] as const)(
    'whose island does not come (%s) says why',
    async (how) => {
      const page = await site.newPage()
      const breaker = await breakerFor(page)
      await page.clock.install()
      breaker.breakFile(/_astro\/Workspace\.(?!astro_)/, how)
      await page.goto(`${site.url}templates/minutes/`, { waitUntil: 'domcontentloaded' })
      await page.locator('.opening').waitFor()
      if (how === 'hanging') await waitLong(page)
      await expectSaid(page, `会议纪要没有加载出来：${WHY[how === 'cut' ? 'cut script' : how]}`)
      await breaker.mend()
      if (how !== 'hanging') await button(page, '刷新页面').click()
      await title(page).waitFor()
      await page.context().close()
    },
  )

  test.for([
    ['cut in half', undefined, WHY['cut script']],
    [
      'for a newer browser',
      'new Set().isSubsetOf(new Set())',
      '这个浏览器太旧，缺少要用到的功能（isSubsetOf）。填的内容都还在；请升级浏览器，或换新版的 Chrome、Edge、Firefox、Safari 打开。',
    ],
  ] as const)('whose template is %s says so', async ([, script, why]) => {
    const page = await site.newPage()
    const breaker = await breakerFor(page)
    await page.addInitScript(() => Reflect.deleteProperty(Set.prototype, 'isSubsetOf'))
    if (script === undefined) breaker.breakFile(/_astro\/minutes\./, 'cut')
    else
      await page.route(/_astro\/minutes\./, (route) => route.fulfill({ contentType: 'text/javascript', body: script }))
    await page.goto(`${site.url}templates/minutes/`)
    await expectSaid(page, `会议纪要没有加载出来：${why}`)
    await page.context().close()
  })

  test('whose template is wrong says that it is our fault, with details to send', async () => {
    const page = await site.newPage()
    await page.route(/_astro\/minutes\./, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new RangeError("no such line")' }),
    )
    await page.goto(`${site.url}templates/minutes/`)
    await expectSaid(page, `会议纪要出了错：${FAULT}`)
    await page.getByText('给维护手册的人看的详情').click()
    expect(await page.getByLabel('错误详情').inputValue()).toContain('RangeError: no such line')
    await page.context().close()
  })
})

const FAULT = '这是手册自己的毛病，不是您操作错了。填的内容都还在。请再试一次；还是这样，请把详情发给维护手册的人。'

describe('the preview', () => {
  test('that does not come says why, again and again, and comes', async () => {
    const { page, breaker } = await openTyped((broken) => broken.breakFile(/_astro\/Preview\./, '500'))
    await page.clock.fastForward(1500)
    for (const [turn, how] of RETRIED.entries()) {
      breaker.breakFile(/_astro\/Preview\./, how)
      if (turn > 0) await button(page, '重试预览').click()
      await expectSaid(page, `预览没有加载出来：${WHY[how]}`)
      await expectTyped(page)
    }
    await breaker.mend()
    await button(page, '重试预览').click()
    await page.locator('.sheet').first().waitFor()
    await expectTyped(page)
    await page.context().close()
  })

  test('of another edition is there after one press, and so is what was typed', async () => {
    const { page, breaker } = await openTyped((broken) => broken.breakFile(/_astro\/Preview\./, '404'))
    await page.clock.fastForward(1500)
    await expectSaid(page, `预览没有加载出来：${WHY['404']}`)
    await breaker.mend()
    await button(page, '刷新页面').click()
    await page.locator('.sheet').first().waitFor()
    await expectTyped(page)
    await page.context().close()
  })
})

describe('a PDF', () => {
  test('whose program or fonts do not come says which and why, and is made when they come', async () => {
    const page = await site.newPage({ width: 1000 })
    const breaker = await breakerFor(page)
    await page.clock.install()
    breaker.breakFile(/pdf\.worker|\/fonts\//, 'blocked')
    await page.goto(`${site.url}templates/minutes/`)
    await fillSample(page)
    await title(page).fill(TYPED)
    const rungs: readonly (readonly [file: RegExp, how: Breakage, said: string])[] = [
      [/pdf\.worker/, '500', `排版程序没有加载出来：${WHY['500']}`],
      [/pdf\.worker/, '403', `排版程序没有加载出来：${WHY['403']}`],
      [/pdf\.worker/, '404', `排版程序没有加载出来：${WHY['404']}`],
      [/pdf\.worker/, 'replaced', `排版程序没有加载出来：${WHY.replaced}`],
      [/pdf\.worker/, 'blocked', `排版程序没有加载出来：${WHY.blocked}`],
      [/pdf\.worker/, 'cut', `排版程序没有加载出来：${WHY['cut data']}`],
      [/fonts\/manifest/, '500', `字体文件没有加载出来：${WHY['500']}`],
      [/fonts\/manifest/, '404', `字体文件没有加载出来：${WHY['404']}`],
      [/fonts\/manifest/, 'blocked', `字体文件没有加载出来：${WHY.blocked}`],
      [/fonts\/manifest/, 'cut', `字体文件没有加载出来：${WHY['cut data']}`],
      [/\.bin$/, '500', `字体文件没有加载出来：${WHY['500']}`],
      [/\.bin$/, '404', `字体文件没有加载出来：${WHY['404']}`],
      [/\.bin$/, 'blocked', `字体文件没有加载出来：${WHY.blocked}`],
      [/\.bin$/, 'cut', `字体文件没有加载出来：${WHY['cut data']}`],
      [/\.bin$/, 'replaced', `字体文件没有加载出来：${WHY['cut data']}`],
    ]
    for (const [file, how, sentence] of rungs) {
      breaker.breakFile(file, how)
      await page.locator('#workspace-download').click()
      await expectSaid(page, sentence)
      await expectTyped(page)
    }
    await breaker.mend()
    const download = page.waitForEvent('download')
    await page.locator('#workspace-download').click()
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
    await page.context().close()
  })

  test.for([
    [
      'no worker',
      () => Reflect.deleteProperty(window, 'Worker'),
      '生成 PDF 的程序没有加载出来：这个浏览器太旧，缺少要用到的功能（Worker）。填的内容都还在；请升级浏览器，或换新版的 Chrome、Edge、Firefox、Safari 打开。',
    ],
    [
      'a worker that is refused',
      () =>
        Object.assign(window, {
          Worker: class {
            constructor() {
              throw new DOMException('no', 'SecurityError')
            }
          },
        }),
      '排版程序没有加载出来：文件都在，浏览器却没有让它启动，多半是扩展或公司的安全设置拦下了。请为这个网站关掉拦截，或换一个浏览器。',
    ],
  ] as const)('in a browser with %s says so', async ([, breakIt, sentence]) => {
    const page = await site.newPage({ width: 1000 })
    await page.addInitScript(breakIt)
    await page.goto(`${site.url}templates/minutes/`)
    await fillSample(page)
    await title(page).fill(TYPED)
    await page.locator('#workspace-download').click()
    await expectSaid(page, sentence)
    await expectTyped(page)
    await page.context().close()
  })

  test('whose worker a policy stops says so', async () => {
    const page = await site.newPage({ width: 1000 })
    await page.route('**/templates/minutes/', async (route) => {
      const body = (await (await route.fetch()).text()).replace("worker-src 'self'", "worker-src 'none'")
      expect(body).toContain("worker-src 'none'")
      await route.fulfill({ contentType: 'text/html', body })
    })
    await page.goto(`${site.url}templates/minutes/`)
    await fillSample(page)
    await page.locator('#workspace-download').click()
    await expectSaid(
      page,
      '排版程序没有加载出来：文件都在，浏览器却没有让它启动，多半是扩展或公司的安全设置拦下了。请为这个网站关掉拦截，或换一个浏览器。',
    )
    await page.context().close()
  })
})

test('the table above has not grown short', () => expect(injected).toBeGreaterThanOrEqual(30))
