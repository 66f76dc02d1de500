import type { Browser } from './browser.ts'

/** Under this name a page keeps what went wrong in it. */
export const WATCHED = 'watched-by-the-tests'

/** All that went wrong since the browser was opened: errors, rejections, refusals by the policy; each a line. */
export const faultsOf = async (browser: Browser): Promise<readonly string[]> => {
  const seen = await browser.run((key): readonly string[] => {
    const own: unknown = Reflect.get(window, key)
    if (Array.isArray(own)) return own
    try {
      return JSON.parse(sessionStorage.getItem(key) ?? '[]')
    } catch {
      return [] // No storage, and nothing went wrong.
    }
  }, WATCHED)
  return [...seen, ...browser.errors]
}
