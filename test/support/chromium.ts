/*
 * Finds a Chromium that starts, or installs one.
 *   1. CHROMIUM_PATH   2. the usual places   3. the one Playwright has downloaded
 *   4. download Playwright's   5. the distribution's package (as root, or with a sudo that asks nothing)
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { aptInstall, isOnPath, root, run } from './install.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/usr/lib/chromium',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const HELP = `No Chromium was found, and none could be installed.
Install Chromium or Chrome and run again, or name it: CHROMIUM_PATH=/path/to/chrome npm test`

/**
 * The path of a Chromium that starts.
 * @param say Told what is being done; an install is never silent.
 * @throws when none is found and none can be installed, or CHROMIUM_PATH names one that doesn't start.
 */
export const findChromium = async (say: (line: string) => void = console.log): Promise<string> => {
  const named = process.env['CHROMIUM_PATH']
  if (named) {
    if (await starts(named)) return named
    throw new Error(`CHROMIUM_PATH is ${named}, but that doesn't start as a browser.`)
  }
  const found = await firstThatStarts()
  if (found) return found
  for (const { name, steps } of waysToInstall()) {
    say(`No Chromium found: installing ${name} …`)
    for (const step of steps) await run(step, say)
    const installed = await firstThatStarts()
    if (installed) {
      say(`Installed ${name}: ${installed}`)
      return installed
    }
  }
  throw new Error(HELP)
}

const firstThatStarts = async (): Promise<string | undefined> => {
  const folders = [...PLACES, ...(process.env['PATH'] ?? '').split(delimiter)]
  const paths = folders.flatMap((folder) => [folder, ...NAMES.map((name) => join(folder, name))])
  for (const path of new Set([...paths, chromium.executablePath()])) if (await starts(path)) return path
  return undefined
}

/** A file is not enough: a Chromium without its libraries, or Ubuntu's snap stub, exists and doesn't start. */
const starts = async (path: string): Promise<boolean> => {
  if (!existsSync(path)) return false
  const answer = await promisify(execFile)(path, ['--version'], { timeout: 20_000 }).catch(() => undefined)
  return /Chrom|Edge/.test(answer?.stdout ?? '')
}

interface Way {
  readonly name: string
  readonly steps: readonly (readonly string[])[]
}

const waysToInstall = (): readonly Way[] => {
  const playwright = [process.execPath, playwrightCli(), 'install', '--no-shell', 'chromium']
  const libraries = [...root, process.execPath, playwrightCli(), 'install-deps', 'chromium']
  const packages: readonly Way[] = [
    { name: "the distribution's chromium (apt-get)", steps: aptInstall(['chromium']) },
    { name: "the distribution's chromium (dnf)", steps: [[...root, 'dnf', 'install', '-y', 'chromium']] },
    { name: "the distribution's chromium (apk)", steps: [[...root, 'apk', 'add', 'chromium']] },
  ]
  const managers = ['apt-get', 'dnf', 'apk']
  return [
    { name: "Playwright's Chromium", steps: [playwright] },
    ...packages.filter((_, index) => isOnPath(managers[index] ?? '')),
    ...(isOnPath('apt-get') ? [{ name: "the libraries that Playwright's Chromium needs", steps: [libraries] }] : []),
  ]
}

const playwrightCli = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
