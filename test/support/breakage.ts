/*
 * Files that fail to come, in all the ways they do; and what the page is then to say.
 */
import type { Page, Route } from 'playwright-core'

/** How a file fails to come. */
export type Breakage = '404' | '403' | '500' | 'replaced' | 'cut' | 'blocked' | 'hanging'

/** Lets files fail from now on. */
export interface Breaker {
  /** Every file whose address fits fails so, and no other. */
  readonly breakFile: (file: RegExp, how: Breakage) => void
  /** All files come again, those included that were waited for. */
  readonly mend: () => Promise<void>
}

/** Puts itself between a page, its workers included, and the site. To be called before the page is opened. */
export const breakerFor = async (page: Page): Promise<Breaker> => {
  let broken: { readonly file: RegExp; readonly how: Breakage } | undefined
  let held: Route[] = []
  await page.context().route('**/*', (route) => {
    if (broken === undefined || !broken.file.test(route.request().url())) return route.fallback()
    if (broken.how !== 'hanging') return WAYS[broken.how](route)
    held.push(route)
    return undefined
  })
  return {
    breakFile: (file, how) => {
      broken = { file, how }
    },
    mend: async () => {
      broken = undefined
      const late = held
      held = []
      // Whoever asked may have given up.
      await Promise.all(late.map((route) => route.fallback().catch(() => undefined)))
    },
  }
}

const WAYS: Readonly<Record<Exclude<Breakage, 'hanging'>, (route: Route) => Promise<void>>> = {
  '404': (route) => route.fulfill({ status: 404, body: '404' }),
  '403': (route) => route.fulfill({ status: 403, body: '403' }),
  '500': (route) => route.fulfill({ status: 500, body: '500' }),
  replaced: (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>登录</h1>' }),
  blocked: (route) => route.abort('blockedbyclient'),
  cut: async (route) => {
    const whole = await route.fetch()
    const body = await whole.body()
    // Half of it, and no word of the half that is missing.
    await route.fulfill({
      status: 200,
      contentType: whole.headers()['content-type'] ?? '',
      body: body.subarray(0, body.length / 2),
    })
  },
}

/** What is said of each, behind the name of what is missing. */
export const WHY: Readonly<Record<Exclude<Breakage, 'cut'> | 'cut script' | 'cut data', string>> = {
  '404': '网站上找不到这个文件了，多半是手册刚更新过。请刷新页面，填的内容会保留；刷新后还是这样，请告诉维护手册的人。',
  '403': '网站不给这个文件（403），可能要重新登录，也可能被公司的防火墙拦下了。请问问管公司电脑的同事，再试一次。',
  '500': '网站出了错（500），不是这台电脑的问题。请过几分钟再试；一直这样，请告诉维护手册的人。',
  replaced:
    '收到的不是这个文件，而是一个网页，多半是登录页或公司的拦截页。请新开一个标签页打开手册，看看它要什么，再回来重试。',
  'cut script': '文件只收到一部分，或者内容坏了。请刷新页面，填的内容会保留；一直这样，请告诉维护手册的人。',
  'cut data': '文件只收到一部分，或者内容坏了。请再试一次；一直这样，请告诉维护手册的人。',
  blocked:
    '浏览器把这个文件拦下了，多半是拦广告一类的扩展，或公司的安全设置。请为这个网站关掉拦截，再试一次；还是这样，请刷新页面，填的内容会保留。',
  hanging: '等了很久还没有下载完。可以接着等；还是不来，请刷新页面，填的内容会保留。',
}

/** Lets panels of the form fail while they are drawn, from now on. */
export interface Panels {
  /** The panel of that name fails, and no other; none where it is left out. */
  readonly breakPanel: (name?: string) => Promise<void>
}

/**
 * Prepares panels to fail, each where its code says a text that no other panel says. To be called before the page is
 * opened; the scripts that come are the built ones but for that.
 */
export const panelsOf = async (page: Page, texts: Readonly<Record<string, string>>): Promise<Panels> => {
  await page.addInitScript(() => Object.assign(globalThis, { brokenPanel: '' }))
  await page.context().route(/_astro\/[^?]*\.js$/, async (route) => {
    const whole = await route.fetch()
    const body = Object.entries(texts).reduce(
      (source, [name, text]) =>
        source.replaceAll(
          `\`${text}\``,
          `(globalThis.brokenPanel===\`${name}\`?(()=>{throw new Error("injected")})():\`${text}\`)`,
        ),
      await whole.text(),
    )
    await route.fulfill({ response: whole, body })
  })
  return {
    breakPanel: (name = '') => page.evaluate((panel) => Object.assign(globalThis, { brokenPanel: panel }), name).then(),
  }
}
