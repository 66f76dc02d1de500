import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { indexFolder } from '../../src/build/search-pagefind.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = async (id: string, body: string, lang = 'zh-CN'): Promise<void> => {
  await mkdir(join(folder, id))
  await writeFile(join(folder, id, 'index.html'), `<html lang="${lang}"><body>${body}</body></html>`)
}

test('pages with a body for search are indexed and counted, others not', async () => {
  await write('role-ae', '<main data-pagefind-body><h1>客户执行</h1></main>')
  await write('home', '<h1>首页</h1>')
  expect(await indexFolder(folder)).toBe(1)
})

test('Pagefind’s own interfaces aren’t shipped', async () => {
  await write('role-ae', '<main data-pagefind-body><h1>客户执行</h1></main>')
  await indexFolder(folder)
  const files = await readdir(join(folder, 'pagefind'))
  expect(files).toContain('pagefind.js')
  expect(files.filter((name) => /ui|highlight/.test(name))).toEqual([])
})

test('a site without a page to find is refused', async () => {
  await write('home', '<h1>首页</h1>')
  await expect(indexFolder(folder)).rejects.toThrow('data-pagefind-body')
})

test('a page in another language is refused, because it would never be found', async () => {
  await write('role-ae', '<main data-pagefind-body><h1>客户执行</h1></main>')
  await write('about', '<main data-pagefind-body><h1>关于</h1></main>', 'zh')
  await expect(indexFolder(folder)).rejects.toThrow('2 pages')
})
