import { readFileSync } from 'node:fs'
import { parse } from 'acorn'
import { beforeAll, expect, test } from 'vitest'
import { compatData } from './compat.ts'
import { checkScript } from './faults.ts'
import { type Names, namesBeyond } from './names.ts'

let names: Names
beforeAll(() => {
  names = namesBeyond(compatData())
})

const BEYOND = [
  'rows.toSorted()',
  'rows.with(1, 2)',
  'rows?.toSpliced(1)',
  '"".toWellFormed()',
  'Map.groupBy(rows, key)',
  'window.Object.groupBy(rows, key)',
  'Promise.withResolvers()',
  'const { withResolvers } = Promise',
  'Array.fromAsync(rows)',
  'new Set(a).union(b)',
  'rows.values().toArray()',
  'URL.canParse(text)',
  'AbortSignal.any(signals)',
  'Iterator.from(rows)',
  'Temporal.Now.instant()',
  'element.checkVisibility()',
  'element.moveBefore(a, b)',
  '/[\\p{L}--[a-z]]/v',
  'import data from "./x.json" with { type: "json" }',
  '{ using file = open() }',
]
const INSECURE = [
  'crypto.randomUUID()',
  'const { subtle } = globalThis.crypto',
  'self.navigator.share({})',
  'showSaveFilePicker()',
]

test.each([...BEYOND, ...INSECURE])('%s is caught', (code) => {
  expect(checkScript('canary.js', code, names).faults).not.toEqual([])
})

test('what the oldest browsers have is let through', () => {
  const code = `rows.findLast(Boolean); structuredClone(a); Object.hasOwn(a, b); a.at(-1); class A { static { this.#b = 1 } static #b }
    const found = /(?<=a)b/u; crypto.getRandomValues(bytes); a ??= b; rows.map(f).filter(g); await navigator.sendBeacon('/')`
  expect(checkScript('old.js', code, names).faults).toEqual([])
})

test('the script that tells old browsers apart can be read by the oldest', () => {
  expect(() => parse(readFileSync('public/floor.js', 'utf8'), { ecmaVersion: 5 })).not.toThrow()
})
