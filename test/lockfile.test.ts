import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  readonly version?: string
  readonly dev?: boolean
  readonly license?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

type Packages = Readonly<Record<string, Locked>>

const lock: { readonly packages: Packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'BlueOak-1.0.0',
  '(MIT AND Zlib)',
])

test('everything that reaches a visitor has a permissive licence', () => {
  expect(unshippable(lock.packages)).toEqual([])
  expect(shipped(lock.packages).length).toBeGreaterThan(8)
})

test('a package under another licence, or under none, is found', () => {
  const packages = { 'node_modules/a': { license: 'GPL-3.0' }, 'node_modules/b': {}, 'node_modules/c': { dev: true } }
  expect(unshippable(packages)).toEqual(['node_modules/a: GPL-3.0', 'node_modules/b: none'])
})

test('the binaries of every platform are locked, else “npm ci” refuses the lockfile', () => {
  // npm leaves them out when it writes the file against a registry that doesn't have them.
  expect(unlocked(lock.packages)).toEqual([])
})

test('a binary that isn’t locked, or in another version only, is found', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-mac': '1.0.0' } },
    'node_modules/b': { optionalDependencies: { 'b-mac': '2.0.0' } },
    'node_modules/b-mac': { version: '1.0.0' },
  }
  expect(unlocked(packages)).toEqual(['node_modules/a needs a-mac@1.0.0', 'node_modules/b needs b-mac@2.0.0'])
})

const shipped = (packages: Packages) =>
  Object.entries(packages).filter(([path, { dev }]) => path.startsWith('node_modules/') && dev !== true)

/** What may not be shipped to a visitor under this project's licence. */
const unshippable = (packages: Packages): readonly string[] =>
  shipped(packages)
    .filter(([, { license }]) => !PERMISSIVE.has(license ?? ''))
    .map(([path, { license }]) => `${path}: ${license ?? 'none'}`)

/** Optional dependencies that are pinned to a version, as binaries are, and not in the lockfile. */
const unlocked = (packages: Packages): readonly string[] =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d+\.\d+\.\d+$/.test(version) && lockedVersion(packages, path, name) !== version)
      .map(([name, version]) => `${path} needs ${name}@${version}`),
  )

/** The version that Node would find from a package's folder, looking outwards. */
const lockedVersion = (packages: Packages, path: string, name: string): string | undefined => {
  const found = packages[`${path}/node_modules/${name}`]
  if (found || path === '') return (found ?? packages[`node_modules/${name}`])?.version
  return lockedVersion(packages, path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name)
}
