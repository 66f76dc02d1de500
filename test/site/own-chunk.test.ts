/*
 * What the form of one template adds to what all forms share: files that no other template's form needs.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { templateIds } from '../../src/build/load-templates.ts'
import { compressedBytes } from '../support/fetched-bytes.ts'
import { DIST } from '../support/site.ts'

const SCRIPTS = join(DIST, '_astro')

/** The scripts that come with a template at once: its own file and all that it imports, not what it fetches later. */
const scriptsOf = (id: string): ReadonlySet<string> => {
  const found = new Set<string>()
  const visit = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    const script = readFileSync(join(SCRIPTS, name), 'utf8')
    for (const [, imported = ''] of script.matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g)) visit(imported)
  }
  const own = readdirSync(SCRIPTS).filter((name) => name.startsWith(`${id}.`) && name.endsWith('.js'))
  expect(own).toHaveLength(1)
  own.forEach(visit)
  return found
}

test('the form of a template takes at most 8 kB of JavaScript of its own, compressed', () => {
  const all = templateIds().map((id) => ({ id, scripts: scriptsOf(id) }))
  const weights = all.map(({ id, scripts }) => {
    const others = new Set(all.flatMap((each) => (each.id === id ? [] : [...each.scripts])))
    const own = [...scripts].filter((name) => !others.has(name))
    return [id, own.reduce((sum, name) => sum + compressedBytes(join(SCRIPTS, name)), 0)] as const
  })
  expect(weights.length).toBeGreaterThanOrEqual(22)
  expect(weights.filter(([, bytes]) => bytes < 1000)).toEqual([])
  expect(weights.filter(([, bytes]) => bytes > 8000)).toEqual([])
})
