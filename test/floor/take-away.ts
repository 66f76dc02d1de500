/*
 * A browser made old: what it hadn't in a certain version is taken away, in pages and in workers, before a script runs.
 */
import type { CompatData } from '@mdn/browser-compat-data'
import type { BrowserContext } from 'playwright-core'
import { MEMBERS, OWNED, POPOVER } from './allowed.ts'
import { featuresOf, isIn, type Versions } from './compat.ts'

/**
 * What wasn't there yet: `Array.toSorted`, `navigation`. All of the language, and of the browser's interfaces what the built
 * scripts name; without the rest the browser that plays the old one doesn't work itself.
 */
export const missingIn = (versions: Versions, data: CompatData): readonly string[] => {
  const allowed = Object.entries({ ...MEMBERS, ...OWNED }).filter(([, why]) => why !== POPOVER)
  const named = new Set(allowed.map(([name]) => name.split('.').at(-1)))
  const api = featuresOf(data.api, []).filter(({ path }) => named.has(path.at(-1)?.replace(/_static$/, '') ?? ''))
  return [...featuresOf(data.javascript.builtins, []), ...api]
    .filter((one) => one.path.every((step) => /^\w+$/.test(step)) && !isIn(versions, one))
    .map(({ path }) => path.map((step) => step.replace(/_static$/, '')).join('.'))
}

/** Takes names away. Runs in the browser: nothing from outside is in reach. */
const takeAway = (names: readonly string[]): void => {
  const root = globalThis as unknown as Record<string, unknown>
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))
  const prototypes: Record<string, object> = {
    TypedArray: Object.getPrototypeOf(Int8Array.prototype),
    Iterator: iterator,
    Window: globalThis,
  }
  const ownersOf = (path: readonly string[]): readonly unknown[] => {
    const [name = '', ...rest] = path
    const owner = rest.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], root[name])
    return [owner, (owner as { prototype?: unknown } | undefined)?.prototype, prototypes[name]]
  }
  // Members before the globals that lead to them.
  for (const name of [...names].sort((a, b) => b.split('.').length - a.split('.').length)) {
    const path = name.split('.')
    const last = path.pop() ?? ''
    if (path.length === 0) Reflect.deleteProperty(root, last)
    // What `new Iterator()` is is young, what it makes is old.
    else if (name === 'Iterator.Iterator') Reflect.deleteProperty(root, 'Iterator')
    else for (const owner of ownersOf(path)) if (owner) Reflect.deleteProperty(Object(owner), last)
  }
}

/** Makes every page and worker of a context that old. */
export const makeOld = async (context: BrowserContext, missing: readonly string[]): Promise<void> => {
  const code = `(${takeAway})(${JSON.stringify(missing)});\n`
  await context.addInitScript(code)
  await context.route(/(\.worker-[^/]*|pagefind-worker)\.js/, async (route) => {
    // Fetched outside of the browser, which alone knows other names for this machine.
    const url = new URL(route.request().url())
    url.hostname = 'localhost'
    const answer = await route.fetch({ url: url.href })
    // Its length and its packing are no longer what the server said.
    const { 'content-encoding': _, 'content-length': __, ...headers } = answer.headers()
    await route.fulfill({ status: answer.status(), headers, body: code + (await answer.text()) })
  })
}
