/*
 * The built site as a reader meets it who has, and then hasn't, a network: its own server on one address, which can be
 * stopped and begun again with another edition.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { vi } from 'vitest'
import { writeWorker } from '../../src/build/offline/write-worker.ts'
import { type Served, serve } from '../../src/build/serve.ts'
import { BASE, BASE_DIST, DIST, openSite, type Site } from './site.ts'

/** A host that can go away and come back. */
export interface Host {
  readonly url: string
  /** A copy of the built site, which may be changed. */
  readonly folder: string
  /** A page of a browser of its own, as `Site` makes it. */
  readonly newPage: Site['newPage']
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  /** Ends the browser, stops the host and takes the copy away. */
  readonly end: () => Promise<void>
}

/** Serves a copy of the built site, and starts a browser. @param base Of the build to take: that for the root, or that for `BASE`. */
export const openHost = async (base: '/' | typeof BASE = '/'): Promise<Host> => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'))
  cpSync(base === BASE ? BASE_DIST : DIST, folder, { recursive: true })
  const site = await openSite({ folder, ...(base === BASE && { base }) })
  let served: Served | undefined = await serve({ folder, base })
  const { url } = served
  const port = Number(new URL(url).port)
  const stop = async (): Promise<void> => {
    await served?.close()
    served = undefined
  }
  return {
    url,
    folder,
    newPage: site.newPage,
    stop,
    start: async () => {
      served = await serve({ folder, base, port })
      if (served.url !== url) throw new Error(`Port ${port} was taken meanwhile.`)
    },
    end: async () => {
      await site.close()
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Makes the next edition: a file is changed, what was compressed beside it goes, and the worker is made anew. */
export const publish = async (
  folder: string,
  changes: Readonly<Record<string, (text: string) => string>>,
): Promise<void> => {
  for (const [file, change] of Object.entries(changes)) {
    const before = readFileSync(join(folder, file), 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`${file} has not changed.`)
    writeFileSync(join(folder, file), after)
    for (const ending of ['br', 'gz']) rmSync(join(folder, `${file}.${ending}`), { force: true })
  }
  await writeWorker(folder)
}

/** Names of the editions that a browser holds whole. */
export const wholeEditions = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes(':edition:'))
    const whole = await Promise.all(
      names.map((cacheName) => caches.match(`${cacheName.split(':')[1]}offline.whole`, { cacheName })),
    )
    return names.filter((_, at) => whole[at] !== undefined)
  })

/** Waits until a browser holds an edition whole that isn't the given one. */
export const copied = async (page: Page, except = ''): Promise<void> => {
  await vi.waitUntil(async () => (await wholeEditions(page)).some((name) => name !== except), {
    timeout: 90_000,
    interval: 300,
  })
}

/** How many files a browser holds. */
export const keptFiles = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const counts = (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length)
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
  })
