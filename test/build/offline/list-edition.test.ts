import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listEdition } from '../../../src/build/offline/list-edition.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edition-'))
  const files = {
    'index.html': '<h1>首页</h1>',
    'handbook/goals/index.html': '<h1>目标</h1>',
    'handbook/book.pdf': '%PDF',
    'theme.js': ';',
    'theme.js.br': '…',
    '_astro/a.1.css': 'a{}',
    '_astro/b.2.js': 'b',
    'templates/minutes/thumbnail.svg': '<svg/>',
    'templates/minutes/schema.json': '{}',
    'fonts/manifest.json': '{"revision":"r1"}',
    'fonts/common.json': '["regular-core","bold-core"]',
    'fonts/r1/regular-core.bin': '1234',
    'fonts/r1/bold-core.bin': '123',
    'fonts/r1/bold-x0.bin': '12',
    _headers: '/*',
    'sw.js': 'old',
  }
  for (const [file, text] of Object.entries(files)) write(file, text)
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

test('what every page needs comes first, pictures last; books, headers and the worker stay away', async () => {
  const { files } = await listEdition(folder)
  expect(files.map(([path]) => path)).toEqual([
    '',
    '_astro/a.1.css',
    'theme.js',
    '_astro/b.2.js',
    'handbook/goals/',
    'fonts/manifest.json',
    'templates/minutes/thumbnail.svg',
  ])
})

test('a file bears the first 16 letters of its SHA-256', async () => {
  const { files } = await listEdition(folder)
  // printf '<h1>目标</h1>' | sha256sum
  expect(files.find(([path]) => path === 'handbook/goals/')?.[1]).toBe('48b020f81a15d95c')
})

test('the slices of the common characters are told from the others, with their bytes', async () => {
  expect((await listEdition(folder)).fonts).toEqual({
    revision: 'r1',
    common: ['regular-core', 'bold-core'],
    commonBytes: 7,
    rest: ['bold-x0'],
    restBytes: 2,
  })
})

test('any change of a page makes another edition, and none makes the same', async () => {
  const { edition } = await listEdition(folder)
  expect((await listEdition(folder)).edition).toBe(edition)
  write('handbook/goals/index.html', '<h1>目的</h1>')
  expect((await listEdition(folder)).edition).not.toBe(edition)
})

test('a folder that is no site is refused', async () => {
  rmSync(join(folder, 'index.html'))
  await expect(listEdition(folder)).rejects.toThrow('no built site')
})
