/*
 * The recipes of deploy/ on the hosts that they are for, from the distribution; `npm start` is held to the same.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SMALLEST } from '../../src/build/compress.ts'
import { fileType } from '../../src/build/file-types.ts'
import { headersFor, parseHeaders } from '../../src/build/headers-file.ts'
import { recipesFor } from '../../src/build/recipes.ts'
import { type Served, serve } from '../../src/build/serve.ts'
import { HOSTS, isThere, startHost } from '../support/host-servers.ts'
import { pdfText } from '../support/pdf-text.ts'
import { rawRequest } from '../support/raw-request.ts'
import { BASE, BASE_DIST, cspViolations, DIST, errorsOf, openSite, type Site } from '../support/site.ts'
import { downloadPdf, fillSample } from '../support/workspace.ts'

// Read by a server that is no longer root: not in a folder that is only ours.
const OUT = resolve('/tmp', `handbook-hosts-${process.pid}`)
const RULES = parseHeaders(readFileSync('public/_headers', 'utf8'))
const OURS = 'npm start'

const there = new Set([OURS])
for (const [name, host] of Object.entries(HOSTS)) {
  if (await isThere(host)) there.add(name)
  else
    console.log(
      `SKIPPED: ${name} WAS NOT TRIED, SINCE ${host.binary} IS NOT THERE. INSTALL ${host.packages.join(' ')}.`,
    )
}

let site: Site
beforeAll(async () => {
  for (const [base, folder] of [
    ['/', DIST],
    [BASE, BASE_DIST],
  ] as const) {
    const own = rootFor(base) + base
    mkdirSync(own, { recursive: true })
    cpSync(folder, own, { recursive: true })
    writeFileSync(join(own, '.htaccess'), recipesFor(base)['apache.htaccess'] ?? '')
  }
  site = await openSite()
})
afterAll(async () => {
  await site.close()
  rmSync(OUT, { recursive: true, force: true })
})

const rootFor = (base: string): string => join(OUT, base === '/' ? 'root' : 'sub')

const start = (name: string, base: string): Promise<Served> => {
  if (name === OURS) return serve({ folder: rootFor(base) + base, base })
  const host = HOSTS[name]
  const recipe = base === '/' ? readFileSync(`deploy/${name}`, 'utf8') : recipesFor(base)[name]
  if (host === undefined || recipe === undefined) throw new Error(`There is no ${name}.`)
  return startHost(host, join(OUT, `${name}${base.replaceAll('/', '-')}`), { recipe, root: rootFor(base), base })
}

/** Files of the build by their paths, one or more of each kind that is treated in a way of its own. */
const files = (): readonly string[] => {
  const all = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length)
        .replace(/\/index\.html$/, '/'),
    )
  const first = (pattern: RegExp): string => {
    const found = all.find((path) => pattern.test(path))
    if (found === undefined) throw new Error(`No file is like ${pattern}.`)
    return found
  }
  const patterns = [
    /^\/$/,
    /^\/handbook\/\w+\/$/,
    /^\/_astro\/.*worker.*\.js$/,
    /^\/_astro\/.*\.css$/,
    /^\/fonts\/\w+\/.*\.bin$/,
  ]
  const others = [/^\/pagefind\/index\//, /^\/pagefind\/.*\.js$/, /^\/search\/catalogue\.json$/, /\.pdf$/, /\.svg$/]
  return [...patterns, ...others].map(first).concat('/sw.js', '/site.webmanifest', '/fonts/manifest.json')
}

/** How a file comes from a host; Debian's nginx-light knows gzip alone. */
const codingOf = (name: string, path: string): 'br' | 'gzip' | undefined => {
  if (!fileType(path.replace(/\/$/, '/index.html')).text) return undefined
  return name === 'nginx.conf' ? 'gzip' : 'br'
}

const inflated = (body: Buffer, coding: 'br' | 'gzip' | undefined): Buffer => {
  if (coding === undefined) return body
  return coding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)
}

/** From home by search to a form and its PDF. */
const walk = async (home: string): Promise<void> => {
  const page = await site.newPage()
  await page.goto(home)
  await page.keyboard.press('Control+k')
  await page.locator('dialog[data-search] input').fill('hyjy')
  await page.locator('dialog[data-search] [role=listbox][aria-busy=false] .search-form').first().click()
  await page.waitForURL(`${home}templates/minutes/**`)
  await fillSample(page)
  const { bytes } = await downloadPdf(page)
  expect((await pdfText(bytes)).join('')).toContain('栗屿饮品有限公司（虚构）')
  expect([cspViolations(page), errorsOf(page)]).toEqual([[], []])
  await page.context().close()
}

describe.for([OURS, ...Object.keys(HOSTS)].flatMap((name) => ['/', BASE].map((base) => [name, base] as const)))(
  '%s at %s',
  ([name, base]) => {
    const law = there.has(name) ? test : test.skip
    let served: Served
    beforeAll(async () => {
      if (there.has(name)) served = await start(name, base)
    })
    afterAll(() => served?.close())
    const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
      rawRequest(served.url, base.slice(0, -1) + path, { headers })
    const ownPage = readFileSync(join(base === '/' ? DIST : BASE_DIST, '404.html'))

    law('sends every kind of file with its type and the headers of _headers', async () => {
      const paths = files()
      expect(paths.length).toBe(13)
      for (const path of paths) {
        const { status, headers } = await get(path)
        const expected = { 'Cache-Control': 'no-cache', ...headersFor(RULES, path) }
        const seen = Object.fromEntries(Object.keys(expected).map((key) => [key, headers[key.toLowerCase()]]))
        expect([status, seen], path).toEqual([200, expected])
        const type = fileType(path.replace(/\/$/, '/index.html')).type
        // A file of no known type may come with the type of bytes or with none.
        expect(headers['content-type'] ?? 'application/octet-stream', path).toBe(type)
        expect(headers['set-cookie']).toBeUndefined()
      }
    })

    law('sends texts compressed as at build, to those who can read them', async () => {
      for (const path of files()) {
        const plain = await get(path)
        const { headers, body } = await get(path, { 'Accept-Encoding': 'gzip, deflate, br, zstd' })
        const coding = plain.body.length < SMALLEST ? undefined : codingOf(name, path)
        expect(headers['content-encoding'], path).toBe(coding)
        expect(inflated(body, coding).equals(plain.body), path).toBe(true)
        expect(coding === undefined || /accept-encoding/i.test(headers.vary ?? ''), path).toBe(true)
        const again = await get(path, { 'If-None-Match': plain.headers.etag ?? '' })
        expect([again.status, again.headers['referrer-policy']], path).toEqual([304, 'no-referrer'])
      }
    })

    law('answers what is missing with the site’s own page, which nobody keeps', async () => {
      for (const path of ['/no/such/', '/no.js', '/_astro/no.js', '/fonts/x/no.bin', '/fonts/', '/.htaccess']) {
        const { status, headers, body } = await get(path)
        expect([status, headers['cache-control'], headers['content-type']], path).toEqual([
          404,
          'no-cache',
          'text/html; charset=utf-8',
        ])
        expect(headers['content-security-policy'], path).toBe("frame-ancestors 'none'")
        expect(body.equals(ownPage), path).toBe(true)
      }
    })

    law('leads to the address with its slash, and never to another host, port or scheme', async () => {
      const { status, headers } = await get('/about?from=x', { Host: 'handbook.example' })
      expect([301, 308]).toContain(status)
      expect([headers.location, headers['referrer-policy']]).toEqual([`${base}about/?from=x`, 'no-referrer'])
      for (const path of [
        '//evil.example/..',
        '//evil.example',
        '/%2f%2fevil.example',
        '//about',
        '/\\evil.example/about/..',
      ]) {
        const { headers } = await get(path)
        expect(headers.location ?? '/', path).toMatch(/^\/(?![/\\])/)
      }
    })

    law('carries the walk from home by search to a form and its PDF', () => walk(served.url))
  },
)

test('a host that sends no header of ours, as GitHub Pages, carries the walk too', async () => {
  const folder = join(OUT, 'plain')
  cpSync(BASE_DIST, folder, { recursive: true, filter: (path) => !path.endsWith('_headers') })
  const served = await serve({ folder, base: BASE })
  expect((await fetch(served.url)).headers.get('referrer-policy')).toBeNull()
  await walk(served.url)
  await served.close()
})

test('the site’s own .nojekyll is there, without which GitHub Pages would leave out _astro', () => {
  expect([existsSync(join(DIST, '.nojekyll')), existsSync(join(DIST, '_astro'))]).toEqual([true, true])
})
