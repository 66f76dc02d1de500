/*
 * What fails beside the form and its PDF: acts of the menu, search, the list of drafts, storage, the network itself.
 * Each has a sentence of its own, and nothing typed is lost.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Breakage, breakerFor, WHY } from '../support/breakage.ts'
import { button, title } from '../support/form.ts'
import { choose, pick } from '../support/in-out.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const TYPED = '栗屿秋季上市沟通会'

const expectSaid = async (page: Page, sentence: string): Promise<void> => {
  await page.getByText(sentence, { exact: true }).first().waitFor()
  expect(await page.locator('body').innerText()).not.toContain('网络')
  // Said where it is missed, and not in the corner as well.
  expect(await page.locator('.offline-card').count()).toBe(0)
}

const openTyped = async (before: (page: Page) => unknown = () => {}) => {
  const page = await site.newPage({ width: 1000 })
  const breaker = await breakerFor(page)
  await before(page)
  await page.goto(`${site.url}templates/minutes/`)
  await title(page).fill(TYPED)
  return { page, ...breaker }
}

const ACTS: readonly (readonly [act: (page: Page) => Promise<unknown>, file: RegExp, how: Breakage, said: string])[] = [
  [(page) => pick(page, '填入示例'), /_astro\/sample\./, '500', `示例没有加载出来：${WHY['500']}`],
  [(page) => pick(page, 'Word'), /_astro\/make-word\./, '404', `生成 Word 的程序没有加载出来：${WHY['404']}`],
  [(page) => pick(page, '批量生成'), /_astro\/BatchDialog\./, '403', `批量生成没有加载出来：${WHY['403']}`],
  [(page) => pick(page, '我的草稿'), /_astro\/dialog\./, 'blocked', `我的草稿没有加载出来：${WHY.blocked}`],
  [(page) => pick(page, '打印'), /_astro\/print\./, 'replaced', `打印没有加载出来：${WHY.replaced}`],
  [
    (page) =>
      choose(page, '打开 PDF 继续编辑', { name: '纪要.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') }),
    /read\.worker/,
    '404',
    `读文件的程序没有加载出来：${WHY['404']}`,
  ],
  [
    async (page) => {
      await page.locator('#minutes_actions__tools').click()
      await button(page, '粘贴表格：行动项').click()
    },
    /_astro\/whole-table\./,
    '500',
    `粘贴没有加载出来：${WHY['500']}`,
  ],
]

test('an act that does not come says which and why, and what is typed stays', async () => {
  const { page, breakFile, mend } = await openTyped()
  for (const [act, file, how, sentence] of ACTS) {
    breakFile(file, how)
    await (act as (on: Page) => Promise<unknown>)(page)
    await expectSaid(page, sentence)
    expect(await title(page).inputValue()).toBe(TYPED)
    await mend()
  }
  await page.context().close()
})

test('a draft goes out as a file also where nothing more can be fetched', async () => {
  const { page, breakFile } = await openTyped()
  breakFile(/./, '404')
  const [file] = await Promise.all([page.waitForEvent('download'), pick(page, '导出草稿')])
  expect(file.suggestedFilename()).toBe('会议纪要（草稿）.json')
  await page.context().close()
})

test('search says why it did not come, and comes', async () => {
  const page = await site.newPage()
  const { breakFile, mend } = await breakerFor(page)
  await page.goto(`${site.url}handbook/communication/`)
  breakFile(/_astro\/dialog\./, '404')
  await page.keyboard.press('Control+k')
  const gone = WHY['404'].replace('，填的内容会保留', '')
  await page.getByText(`搜索没有加载出来：${gone}也可以去`, { exact: true }).waitFor()
  await mend()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  const dialog = page.locator('dialog[data-search]')
  for (const how of ['500', '404', 'cut', 'blocked'] as const) {
    breakFile(/search\/catalogue\.json/, how)
    await dialog.locator('input').fill(`付款${how}`)
    const why = WHY[how === 'cut' ? 'cut data' : how].replace('，填的内容会保留', '')
    await expectSaid(page, `搜索没有加载出来：${why}`)
  }
  await mend()
  await button(page, '再试一次').click()
  await dialog
    .getByText(/^(找到|没有)/)
    .first()
    .waitFor()
  await page.context().close()
})

test('without a network, and where the site is down, that is what is said', async () => {
  const { page, breakFile } = await openTyped()
  await page.context().setOffline(true)
  await pick(page, '填入示例')
  await page
    .getByText('示例没有加载出来：连不上手册的网站，可能是网络断了，也可能是网站停了。请过一会儿再试。', {
      exact: true,
    })
    .or(page.getByText('示例没有加载出来：现在没有网络。填的内容都还在，请联网后再试一次。', { exact: true }))
    .waitFor()
  expect(await title(page).inputValue()).toBe(TYPED)
  await page.context().setOffline(false)
  breakFile(/./, 'blocked')
  await pick(page, 'Word')
  await page
    .getByText('生成 Word 的程序没有加载出来：连不上手册的网站，可能是网络断了，也可能是网站停了。请过一会儿再试。', {
      exact: true,
    })
    .waitFor()
  await page.context().close()
})

const REFUSED =
  '这个浏览器不让网页存东西，可能是无痕窗口，或在设置里关掉了 Cookie 和网站数据。照样能填、能下载，但关掉这一页，填的内容就没有了。'
const NO_ANSWER = '没有保存：浏览器存东西的地方一直没有回应。请先下载 PDF 或导出草稿，再关掉别的手册标签页试试。'
const FULL = '没有保存：浏览器给网页的空间满了。请先下载 PDF 或导出草稿，再到“我的草稿”里备份并删掉几份旧的。'
const FAILED = '没有保存：浏览器这次没存成，会自己再试。要紧的话请先下载 PDF 或导出草稿。'

test.for([
  ['is not there', () => Object.defineProperty(window, 'indexedDB', { value: undefined }), REFUSED],
  [
    'is refused',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError')
      }
    },
    REFUSED,
  ],
  [
    'is full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
    FULL,
  ],
  [
    'fails',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('disk', 'UnknownError')
      }
    },
    FAILED,
  ],
  [
    'never answers',
    () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
    },
    NO_ANSWER,
  ],
] as const)(
  'storage that %s is said, and the form keeps what is typed over a press of 刷新页面',
  async ([, refuse, sentence]) => {
    const page = await site.newPage()
    const { breakFile, mend } = await breakerFor(page)
    await page.addInitScript(refuse)
    await page.clock.install()
    breakFile(/_astro\/Preview\./, '404')
    await page.goto(`${site.url}templates/minutes/`)
    if (sentence === NO_ANSWER) {
      await page.getByText('正在打开').first().waitFor()
      await page.clock.fastForward(9000)
    }
    await title(page).fill(TYPED)
    await page.clock.fastForward(9000)
    await expectSaid(page, sentence)
    await page.clock.fastForward(2000)
    await mend()
    await button(page, '刷新页面').click()
    // What waits for storage may wait before the page goes, and again when it is back.
    const later = async (): Promise<string> => {
      await page.clock.fastForward(9000).catch(() => undefined)
      return title(page)
        .inputValue({ timeout: 500 })
        .catch(() => '')
    }
    await expect.poll(later).toBe(TYPED)
    await page.context().close()
  },
)

test.for([
  ['localStorage', () => Object.defineProperty(window, 'localStorage', { value: null })],
  [
    'sessionStorage',
    () =>
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      }),
  ],
  [
    'BroadcastChannel',
    () =>
      Object.assign(window, {
        BroadcastChannel: class {
          constructor() {
            throw new DOMException('no', 'SecurityError')
          }
        },
      }),
  ],
  ['caches', () => Object.defineProperty(window, 'caches', { value: undefined })],
  ['locks', () => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })],
  ['the calendar', () => Reflect.deleteProperty(HTMLInputElement.prototype, 'showPicker')],
] as const)('a browser without %s keeps what is typed and says nothing that is untrue', async ([, refuse]) => {
  const { page } = await openTyped((opened) => opened.addInitScript(refuse))
  await page.getByText(/^已保存 \d\d:\d\d$/).waitFor()
  expect(await page.locator('.notice[data-warn]').count()).toBe(0)
  await page.context().close()
})
