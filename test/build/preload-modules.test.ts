import { expect, test } from 'vitest'
import { readImports, scriptsOf } from '../../src/build/preload-modules.ts'

const SOURCES: Readonly<Record<string, string>> = {
  'page.js': 'import"./shared.js";',
  'Workspace.js':
    'import{a as b}from"./shared.js";const f={minutes:()=>import(`./minutes.Ab1.js`),other:()=>import("./other.C2.js")}',
  'client.js': 'export{c}from"./deep.js"',
  'shared.js': 'import"./Workspace.js"',
  'deep.js': 'import"react"',
  'minutes.Ab1.js': "import{u}from'./units.js'",
  'units.js': '',
}
const importsOf = (address: string) =>
  readImports(SOURCES[address.replace('/kit/_astro/', '')] ?? `unknown: ${address}`)
const island = (props: string): string =>
  `<astro-island component-url="/kit/_astro/Workspace.js" renderer-url="/kit/_astro/client.js" props="${props}"></astro-island>`
const named = (html: string): readonly string[] =>
  scriptsOf(html, importsOf).map((script) => script.replace('/kit/_astro/', ''))

test('what a page’s scripts import is named, and not they themselves', () => {
  expect(named('<script type="module" src="/kit/_astro/client.js"></script>')).toEqual(['deep.js'])
  expect(named('<script src="/theme.js"></script>')).toEqual([])
})

test('an island is named with all it needs, however deep, once each', () => {
  const page = `<script type="module" src="/kit/_astro/page.js"></script>${island('{}')}`
  expect([...named(page)].sort()).toEqual(['Workspace.js', 'client.js', 'deep.js', 'shared.js'])
})

test('of what is imported on demand, only the template of the page is named', () => {
  expect(named(island('{&quot;template&quot;:[0,&quot;minutes&quot;]}'))).toEqual(
    expect.arrayContaining(['minutes.Ab1.js', 'units.js']),
  )
  expect(named(island('{&quot;template&quot;:[0,&quot;minutes&quot;]}'))).not.toContain('other.C2.js')
})
