/*
 * A client of W3C WebDriver, of the few commands that a walk needs; they are plain HTTP with JSON.
 * https://www.w3.org/TR/webdriver2/#endpoints
 */

/** A browser under a driver. */
export interface Session {
  /** What the browser calls itself, and its version. */
  readonly name: string
  readonly post: (command: string, body: object) => Promise<unknown>
  readonly get: (command: string) => Promise<unknown>
  readonly end: () => Promise<void>
}

/** Begins a session at the driver that listens on that port. @throws with the driver's own words. */
export const newSession = async (port: number, capabilities: object): Promise<Session> => {
  const root = `http://127.0.0.1:${port}/session`
  const begun = (await ask('POST', root, { capabilities: { alwaysMatch: capabilities } })) as Begun
  const { browserName, browserVersion } = begun.capabilities
  const own = `${root}/${begun.sessionId}`
  return {
    name: `${browserName} ${browserVersion}`,
    post: (command, body) => ask('POST', `${own}/${command}`, body),
    get: (command) => ask('GET', `${own}/${command}`),
    end: async () => void (await ask('DELETE', own)),
  }
}

interface Begun {
  readonly sessionId: string
  readonly capabilities: { readonly browserName: string; readonly browserVersion: string }
}

const ask = async (method: string, url: string, body?: object): Promise<unknown> => {
  const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
  const { value } = (await response.json()) as { readonly value: unknown }
  if (!response.ok) throw new Error(`WebDriver ${method} ${new URL(url).pathname}: ${JSON.stringify(value)}`)
  return value
}

/** The keys that WebDriver names by private characters. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
}

/** The actions of pressing keys one after the other; `Control+v` holds the first down. */
export const keyActions = (keys: readonly string[]): object => {
  const actions = keys.flatMap((key) => {
    const parts = (key === '+' ? [key] : key.split('+')).map((part) => KEYS[part] ?? part)
    const down = parts.map((value) => ({ type: 'keyDown', value }))
    return [...down, ...[...parts].reverse().map((value) => ({ type: 'keyUp', value }))]
  })
  return { actions: [{ type: 'key', id: 'keyboard', actions }] }
}

/** The actions of a press with the pointer, CSS pixels of the window. */
export const clickActions = (x: number, y: number): object => ({
  actions: [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ],
})
