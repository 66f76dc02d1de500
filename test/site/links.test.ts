import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { builtPages } from '../../src/build/built-pages.ts'
import { checkLinks } from '../../src/build/check-links.ts'
import { DIST } from '../support/site.ts'

test('every link and anchor leads somewhere', () => {
  const { broken, checked, anchors } = checkLinks(DIST, '/')
  expect(broken).toEqual([])
  expect(checked).toBeGreaterThan(200)
  expect(anchors).toBeGreaterThan(20)
})

test('a form’s page names the scripts that it needs, its template’s among them', () => {
  const page = builtPages(DIST).find(({ path }) => path === '/templates/minutes/')
  const named = [...(page?.html ?? '').matchAll(/rel="modulepreload" href="\/_astro\/([\w-]+)\./g)].map(
    ([, name]) => name,
  )
  expect(named).toEqual(expect.arrayContaining(['Workspace', 'client', 'minutes']))
  expect(named).not.toContain('estimate')
})

test('a missing page, a missing anchor, a folder without slash and an address outside of the base are found', () => {
  const folder = resolve('test/out/links')
  mkdirSync(join(folder, '页'), { recursive: true })
  writeFileSync(join(folder, '页/index.html'), '<h1 id="第一天">好</h1>')
  writeFileSync(
    join(folder, 'index.html'),
    `<a href="/kit/页/#第一天">1</a><a href="%E9%A1%B5/#%E7%AC%AC%E4%B8%80%E5%A4%A9">2</a>
     <a href="/kit/no/">3</a><a href="/kit/页/#no">4</a><a href="/kit/页">5</a><img src="/kit.png">`,
  )
  const { broken, checked } = checkLinks(folder, '/kit/')
  expect(checked).toBe(6)
  expect(broken).toEqual([
    '/ → /kit/no/: no such file',
    '/ → /kit/页/#no: no element with the id “no”',
    '/ → /kit/页: a folder without its closing slash',
    '/ → /kit.png: outside of /kit/',
  ])
})
