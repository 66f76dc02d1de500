import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../../src/build/serve.ts'
import { rawRequest } from '../support/raw-request.ts'

const out = resolve('test/out/serve')
const folder = join(out, 'site')
mkdirSync(join(folder, '手册'), { recursive: true })
mkdirSync(join(folder, 'empty'), { recursive: true })
mkdirSync(join(folder, 'evil.example'), { recursive: true })
writeFileSync(join(out, 'secret.txt'), 'secret')
writeFileSync(join(folder, '.secret.txt'), 'secret')
writeFileSync(join(folder, 'index.html'), 'home')
writeFileSync(join(folder, '404.html'), 'not here')
writeFileSync(join(folder, '手册/index.html'), 'handbook')
writeFileSync(join(folder, 'evil.example/index.html'), 'a folder')
writeFileSync(join(folder, 'a.js'), '1')
writeFileSync(join(folder, '_headers'), '/*\n  X-All: 1\n/a.js\n  X-A: 1\n')
for (const [name, target] of [
  ['link.txt', '../secret.txt'],
  ['out', '..'],
] as const) {
  try {
    symlinkSync(target, join(folder, name))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

describe.for(['/', '/kit/'])('a site served at %s', (base) => {
  let served: Served
  beforeAll(async () => {
    served = await serve({ folder, base })
  })
  afterAll(() => served.close())
  /** Sent as it is written, behind the base. */
  const get = async (path: string) => {
    const { status, headers, body } = await rawRequest(served.url, base + path)
    return { status, headers, text: body.toString() }
  }

  test('has its address with a closing slash', () => {
    expect(new URL(served.url).pathname).toBe(base)
  })

  test('answers a folder with its index, also with a Chinese name', async () => {
    expect(await get('')).toMatchObject({ status: 200, text: 'home' })
    expect(await get('%E6%89%8B%E5%86%8C/')).toMatchObject({ status: 200, text: 'handbook' })
  })

  test('sends a folder without its slash to the folder, with its query', async () => {
    const { status, headers } = await get('%E6%89%8B%E5%86%8C?new')
    expect([status, headers.location]).toEqual([301, `${base}%E6%89%8B%E5%86%8C/?new`])
  })

  test.for(['evil.example', '/evil.example', '//evil.example/x/..', '%2fevil.example', './/evil.example'])(
    'sends nobody to another host for %s',
    async (path) => {
      const { status, headers } = await get(path)
      expect([status, headers.location]).toEqual([301, `${base}evil.example/`])
    },
  )

  test.for(['\\evil.example/..', '%5cevil.example', '%5c%5cevil.example/'])('knows no backslash: %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, text: 'not here' })
  })

  test('answers what is missing with its own page and the status 404', async () => {
    for (const path of ['no/', 'empty/', 'empty', 'a.js/', 'a.js/x', 'x'.repeat(3000)])
      expect(await get(path), path).toMatchObject({ status: 404, text: 'not here' })
  })

  test('answers what is no address with the status 400', async () => {
    for (const path of ['%', '%E6%89', '%00', 'a%zz'])
      expect(await get(path), path).toMatchObject({ status: 400, text: 'not here' })
  })

  test.for([
    '../secret.txt',
    '..%2fsecret.txt',
    '%2e%2e/secret.txt',
    '.secret.txt',
    '%2esecret.txt',
    'link.txt',
    'out/secret.txt',
  ])('gives nothing for %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test('sends types and the headers of its _headers', async () => {
    const { headers } = await get('a.js?v=1')
    expect([headers['content-type'], headers['x-a']]).toEqual(['text/javascript; charset=utf-8', '1'])
  })

  test('sends its headers on every answer', async () => {
    const { headers } = await get('a.js')
    const unchanged = await rawRequest(served.url, `${base}a.js`, { headers: { 'If-None-Match': headers.etag ?? '' } })
    const beyond = await rawRequest(served.url, `${base}a.js`, { headers: { Range: 'bytes=9-' } })
    const posted = await rawRequest(served.url, base, { method: 'POST' })
    const answers = [
      await get(''),
      await get('no'),
      await get('%'),
      await get('evil.example'),
      unchanged,
      beyond,
      posted,
    ]
    expect(answers.map((answer) => answer.status)).toEqual([200, 404, 400, 301, 304, 416, 405])
    expect(answers.map((answer) => answer.headers['x-all'])).toEqual(answers.map(() => '1'))
  })
})

test('outside of its base a site has nothing', async () => {
  const served = await serve({ folder, base: '/kit/' })
  expect((await fetch(new URL('/a.js', served.url))).status).toBe(404)
  await served.close()
})

test('a taken port gives way to the next', async () => {
  const first = await serve({ folder, port: 46_100 })
  const second = await serve({ folder, port: Number(new URL(first.url).port) })
  expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(first.url).port))
  await Promise.all([first.close(), second.close()])
})

test('an empty host is none, and one that isn’t this machine’s is refused', async () => {
  const served = await serve({ folder, host: ' ' })
  expect((await fetch(served.url)).status).toBe(200)
  await served.close()
  await expect(serve({ folder, host: '192.0.2.1' })).rejects.toThrow('EADDRNOTAVAIL')
})
