/*
 * A Chromium with a profile of its own that can be killed like a crash kills it: at once, with all its processes.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium } from './chromium.ts'

/** A running browser. */
export interface KillableBrowser {
  readonly page: Page
  /** Kills it without a warning; resolves when it is dead. */
  readonly kill: () => Promise<void>
}

/** A profile that outlives its browsers. */
export interface Profile {
  readonly start: () => Promise<KillableBrowser>
  readonly remove: () => void
}

/** Makes an empty profile. */
export const createProfile = async (): Promise<Profile> => {
  const path = await findChromium()
  const folder = mkdtempSync(join(tmpdir(), 'killed-'))
  return {
    start: () => start(path, folder),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

const start = async (path: string, folder: string): Promise<KillableBrowser> => {
  const args = ['--headless', '--no-sandbox', '--no-first-run', '--disable-gpu', '--disable-background-networking']
  // Detached: a group of its own, so that its helpers die with it.
  const child = spawn(path, [...args, `--user-data-dir=${folder}`, '--remote-debugging-port=0', 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const browser = await chromium.connectOverCDP(await endpointOf(child))
  const context = browser.contexts()[0] ?? (await browser.newContext())
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(20_000)
  return { page, kill: () => kill(child, browser) }
}

const endpointOf = async (child: ChildProcess): Promise<string> => {
  let said = ''
  for await (const chunk of child.stderr ?? []) {
    said += String(chunk)
    const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
    if (found !== undefined) {
      // Read on, or the browser stops when the pipe is full; end of it, or this process waits for ever.
      child.stderr?.resume()
      return found
    }
  }
  throw new Error(`The browser did not start:\n${said}`)
}

const kill = async (child: ChildProcess, browser: Browser): Promise<void> => {
  const dead = once(child, 'exit')
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  await dead
  await browser.close().catch(() => undefined)
}
