import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../../src/build/serve.ts'

const out = resolve('test/out/serve')
const folder = join(out, 'site')
mkdirSync(join(folder, '手册'), { recursive: true })
writeFileSync(join(out, 'secret.txt'), 'secret')
writeFileSync(join(folder, 'index.html'), 'home')
writeFileSync(join(folder, '404.html'), 'not here')
writeFileSync(join(folder, '手册/index.html'), 'handbook')
writeFileSync(join(folder, 'a.js'), '1')
writeFileSync(join(folder, '_headers'), '/a.js\n  X-A: 1\n')

describe.for(['/', '/kit/'])('a site served at %s', (base) => {
  let served: Served
  beforeAll(async () => {
    served = await serve({ folder, base })
  })
  afterAll(() => served.close())

  test('has its address with a closing slash', () => {
    expect(new URL(served.url).pathname).toBe(base)
  })

  test('answers a folder with its index, also with a Chinese name', async () => {
    expect(await get(served.url)).toMatchObject({ status: 200, text: 'home' })
    expect(await get(`${served.url}%E6%89%8B%E5%86%8C/`)).toMatchObject({ status: 200, text: 'handbook' })
  })

  test('sends a folder without its slash to the folder', async () => {
    const answer = await fetch(`${served.url}%E6%89%8B%E5%86%8C`, { redirect: 'manual' })
    expect([answer.status, new URL(answer.headers.get('location') ?? '', served.url).href]).toEqual([
      301,
      `${served.url}%E6%89%8B%E5%86%8C/`,
    ])
  })

  test('answers what is missing with its own page and the status 404', async () => {
    expect(await get(`${served.url}no/`)).toMatchObject({ status: 404, text: 'not here' })
  })

  test('sends types and the headers of its _headers', async () => {
    const { headers } = await fetch(`${served.url}a.js?v=1`)
    expect([headers.get('content-type'), headers.get('x-a')]).toEqual(['text/javascript; charset=utf-8', '1'])
  })

  test.for(['../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', '%', '%00'])(
    'gives nothing for %s',
    async (path) => {
      expect(await getRaw(served, path)).toBe(404)
    },
  )

  test('takes nothing in', async () => {
    expect((await fetch(served.url, { method: 'POST', body: 'x' })).status).toBe(405)
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

const get = async (url: string): Promise<{ status: number; text: string }> => {
  const answer = await fetch(url)
  return { status: answer.status, text: await answer.text() }
}

/** `fetch` tidies a path up before it is sent; this doesn't. */
const getRaw = (served: Served, path: string): Promise<number | undefined> =>
  new Promise((done, fail) => {
    const { hostname, port, pathname } = new URL(served.url)
    const asked = request({ hostname, port, path: pathname + path }, (answer) => {
      answer.resume()
      done(answer.statusCode)
    })
    asked.on('error', fail)
    asked.end()
  })
