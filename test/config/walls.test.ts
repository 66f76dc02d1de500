import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { WALLS } from './architecture.ts'
import { CANARIES } from './canaries.ts'
import { type Cruise, cruiseTree } from './cruise.ts'

describe('each wall', () => {
  let cruise: Cruise
  beforeAll(async () => {
    cruise = await cruiseTree(plantCanaries(), 'canaries')
  }, 60_000)

  test('has one canary, and each canary has a wall', () => {
    expect(Object.keys(CANARIES).sort()).toEqual(WALLS.map((wall) => wall.name).sort())
  })

  test.for(Object.entries(CANARIES))('%s catches its canary', ([wall, [from]]) => {
    const caught = cruise.breaches.filter((breach) => breach.wall === wall).map((breach) => breach.from)
    expect(caught).toContain(from.replace(/\.astro$/, '.astro.ts'))
  })
})

test('no module of the tree breaks a wall', async () => {
  const { modules, breaches } = await cruiseTree('.', 'tree-in-test')
  expect(breaches).toEqual([])
  expect(modules).toBeGreaterThan(40)
}, 60_000)

const plantCanaries = (): string => {
  const tree = resolve('test/out/canaries')
  rmSync(tree, { recursive: true, force: true })
  const plant = (path: string, code: string): void => {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), path.endsWith('.astro') ? `---\n${code}\n---\n` : code)
  }
  const modules = Object.values(CANARIES).map(([from, imports]) => ({ from, imports }))
  for (const { imports } of modules) if (/^(src|test)\//.test(imports)) plant(imports, 'export const it = 1')
  for (const { from, imports } of modules)
    plant(from, `import { it } from '${specifier(from, imports)}'\nexport const its = it`)
  return tree
}

const specifier = (from: string, imports: string): string =>
  /^(src|test)\//.test(imports) ? `./${relative(dirname(from), imports)}` : imports
