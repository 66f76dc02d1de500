/*
 * WebKitGTK's own small browser by WebKitWebDriver, on a screen that nobody sees.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserOptions } from './browser.ts'
import { callOf } from './call-of.ts'
import { endChild, startChild } from './children.ts'
import { WANTED } from './find-browsers.ts'
import { waitFor } from './wait-for.ts'
import { clickActions, keyActions, newSession } from './webdriver.ts'

const [DRIVER, SCREEN] = WANTED.webkit.programs

/** Starts WebKitGTK. */
export const openWebKit = async ({ size: [width, height] = [1440, 900] }: BrowserOptions = {}): Promise<Browser> => {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'))
  const downloads = join(home, 'downloads')
  mkdirSync(downloads)
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  // The server takes a free display and says which on its third stream.
  const screen = await startChild(
    SCREEN,
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    (said) => /^(\d+)\n/m.exec(said)?.[1],
  )
  const env = { ...process.env, DISPLAY: `:${screen.found}`, GDK_BACKEND: 'x11', HOME: home, XDG_CONFIG_HOME: home }
  const port = await freePort()
  const driver = spawn(DRIVER, [`--port=${port}`], { env, stdio: 'ignore' })
  const close = async (): Promise<void> => {
    await endChild(driver)
    await endChild(screen.child)
    rmSync(home, { recursive: true, force: true })
  }
  await waitFor('WebKitWebDriver', async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok)
  const session = await newSession(port, { browserName: 'MiniBrowser' })
  await session.post('window/rect', { x: 0, y: 0, width, height })
  return {
    name: `WebKitGTK ${session.name}`,
    downloads,
    errors: [],
    open: async (url) => void (await session.post('url', { url })),
    run: async (act, ...given) => {
      const script = `const done = arguments[0]
        Promise.resolve(${callOf(act, given)}).then((value) => done({ value }), (error) => done({ error: String(error) }))`
      const { error, value } = (await session.post('execute/async', { script, args: [] })) as Answer
      if (error !== undefined) throw new Error(error)
      return value as Awaited<ReturnType<typeof act>>
    },
    click: async (x, y) => void (await session.post('actions', clickActions(x, y))),
    type: async (text) => void (await session.post('actions', keyActions([...text]))),
    press: async (key) => void (await session.post('actions', keyActions([key]))),
    screenshot: async () => Buffer.from((await session.get('screenshot')) as string, 'base64'),
    close: async () => {
      await session.end().catch(() => undefined) // A browser that is gone has ended, too.
      await close()
    },
  }
}

interface Answer {
  readonly error?: string
  readonly value?: unknown
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
