import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DIST } from '../support/site.ts'

const TEXT = readFileSync(join(DIST, 'licences.txt'), 'utf8')
const LISTED = [...TEXT.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(.+\)$/gm)].map(([, name = '']) => name)

test('whatever we depend on is in the file, with its whole text', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const names = Object.entries(dependencies).map(([name, range]) => /^npm:(.+)@/.exec(range)?.[1] ?? name)
  expect(names.length).toBeGreaterThan(8)
  expect(names.filter((name) => !LISTED.includes(name))).toEqual([])
  for (const words of ['SIL OPEN FONT LICENSE', 'Apache License', 'Permission is hereby granted', 'Meta Platforms'])
    expect(TEXT).toContain(words)
})

/** What only that package's code says, as it stands in the scripts; apart from how the list is made. */
const TRACES: Readonly<Record<string, string>> = {
  'react-dom': 'Minified React error',
  papaparse: 'BAD_DELIMITERS',
  htmlparser2: 'recognizeSelfClosing',
  numfmt: 'dateSpanLarge',
  docx: 'w:document',
  fflate: 'invalid zip data',
  'idb-keyval': 'keyval-store',
}

test('a package whose code is in the scripts is listed: pages, islands, workers', () => {
  const folder = join(DIST, '_astro')
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const all = scripts.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
  for (const [name, trace] of Object.entries(TRACES)) {
    expect(all.includes(trace), `${trace} of ${name}`).toBe(true)
    expect(LISTED, name).toContain(name)
  }
})

test('the file is reached from 关于 and from the foot of every page', () => {
  for (const page of ['about/index.html', 'index.html', 'handbook/index.html'])
    expect(readFileSync(join(DIST, page), 'utf8'), page).toContain('href="/licences.txt"')
  // Written so that it holds under a base too.
  expect(readFileSync(join(DIST, 'about/index.html'), 'utf8')).toContain('href="../licences.txt"')
})
