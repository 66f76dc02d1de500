import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { FLOOR, FLOOR_NAMES } from '../../src/floor.ts'
import { MEMBERS, OWNED } from '../floor/allowed.ts'
import { compatData } from '../floor/compat.ts'
import { checkScript } from '../floor/faults.ts'
import { type Names, namesBeyond } from '../floor/names.ts'
import { STYLES, youngIn } from '../floor/styles.ts'
import { DIST } from '../support/site.ts'

const data = compatData()
let names: Names
beforeAll(() => {
  names = namesBeyond(data)
})

const read = (pattern: string): readonly (readonly [file: string, text: string])[] =>
  globSync(pattern, { cwd: DIST }).map((file) => [file, readFileSync(join(DIST, file), 'utf8')])

/** Scripts that stand in pages; what has a type that is no script’s is data. */
const inPages = (): readonly (readonly [string, string])[] =>
  read('{index.html,about/index.html,search/index.html,templates/minutes/index.html}').flatMap(([file, html]) =>
    [...html.matchAll(/<script(?![^>]*\b(?:src|type="application)[^>]*)[^>]*>([\s\S]+?)<\/script>/g)].map(
      ([, code = '']) => [file, code] as const,
    ),
  )

describe('the built files', () => {
  test('hold no script that the oldest browsers can’t read or run, nor one that needs a secure page', () => {
    const found = [...read('**/*.js'), ...inPages()].map(([file, code]) => checkScript(file, code, names))
    expect(found.length).toBeGreaterThan(150)
    expect(found.flatMap(({ faults }) => faults)).toEqual([])
    const excused = new Set(found.flatMap((one) => [...one.excused]))
    expect([...Object.keys(MEMBERS), ...Object.keys(OWNED)].filter((name) => !excused.has(name))).toEqual([])
  })

  test('hold no style that the oldest browsers miss, save what is named', () => {
    const found = new Set(read('**/*.css').flatMap(([, css]) => [...youngIn(css, data)]))
    expect([...found].filter((name) => !Object.hasOwn(STYLES, name))).toEqual([])
    expect(Object.keys(STYLES).filter((name) => !found.has(name))).toEqual([])
  })

  test('a style beyond the floor is caught', () => {
    const css =
      'a{color:color-mix(in srgb,red,blue)}a{&:hover{color:light-dark(red,blue)}}@starting-style{a{interpolate-size:none}}'
    expect([...youngIn(css, data)].sort()).toEqual([
      'function color-mix',
      'function light-dark',
      'nesting',
      'property interpolate-size',
      'rule starting-style',
    ])
  })
})

describe('the oldest browsers', () => {
  test('are at least two years old, and Chromium’s is 109', () => {
    expect(FLOOR.chrome).toBe('109')
    // The first versions after 2024-11-30 by the data's own dates.
    for (const [browser, version] of Object.entries(FLOOR)) {
      const { release_date: day = '' } = data.browsers[browser as keyof typeof FLOOR].releases[version] ?? {}
      expect(day > '2022' && day < '2024-11-30', `${browser} ${version} of ${day}`).toBe(true)
    }
  })

  test.each(['README.md', 'README.zh-CN.md', `${DIST}/about/index.html`])('are named in %s', (file) => {
    const text = readFileSync(file, 'utf8')
    for (const name of FLOOR_NAMES.split('、')) expect(text).toContain(name)
  })
})
