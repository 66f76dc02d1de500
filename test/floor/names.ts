/*
 * The names by which a script reaches what the oldest browsers don't have. A member's name that an older interface has as
 * well (`map`, of arrays and since lately of iterators) says nothing; the compiler keeps those out of our own scripts.
 */
import type { CompatData } from '@mdn/browser-compat-data'
import { FLOOR } from '../../src/floor.ts'
import { type Feature, featuresOf, isIn } from './compat.ts'

/** Names, each with where the data has it. */
export interface Names {
  /** `Temporal`, `Map.groupBy`, `navigator.share`: what is reached by the name of its owner. */
  readonly owned: ReadonlyMap<string, string>
  /** `toSorted`: what is reached through a value. */
  readonly members: ReadonlyMap<string, string>
}

/** All names younger than the floor. */
export const namesBeyond = (data: CompatData): Names => {
  const builtins = featuresOf(data.javascript.builtins, []).map(intl).flatMap(toName)
  const interfaces = new Set(
    featuresOf(data.api, [])
      .filter(isOld)
      .map(({ path }) => path.join('.')),
  )
  // What an interface has that isn't there at all can't be reached without naming the interface.
  const api = featuresOf(data.api, [])
    .flatMap(toName)
    .filter(({ owner }) => owner === undefined || interfaces.has(owner))
    .map(ofOneObject)
  const all = [...builtins, ...api]
  const oldMembers = new Set(all.filter(({ old, isStatic }) => old && !isStatic).map(({ name }) => name))
  const young = all.filter(({ old }) => !old)
  return {
    owned: new Map(young.map((one) => [full(one), one.source])),
    members: new Map(
      young
        .filter(({ owner, isStatic, name }) => owner !== undefined && !isStatic && !oldMembers.has(name))
        .map(({ name, source }) => [name, source]),
    ),
  }
}

interface Name {
  readonly owner: string | undefined
  readonly name: string
  readonly old: boolean
  /** Reached through its owner alone. */
  readonly isStatic: boolean
  readonly source: string
}

const isOld = (one: Feature): boolean => isIn(FLOOR, one)

const toName = (one: Feature): readonly Name[] => {
  const [first = '', second] = one.path
  const name = (second ?? first).replace(/_static$/, '')
  if (one.path.length > 2 || !/^[a-zA-Z$]+$/.test(name)) return []
  const source = one.path.join('.')
  return [{ owner: second && first, name, old: isOld(one), isStatic: second?.endsWith('_static') ?? false, source }]
}

// There is one of each in a page, and everybody calls it by its name.
const ONE = new Map([
  ['Navigator', 'navigator'],
  ['Document', 'document'],
  ['Crypto', 'crypto'],
  ['Window', undefined],
  ['Performance', 'performance'],
])

const ofOneObject = (name: Name): Name =>
  name.owner !== undefined && ONE.has(name.owner) ? { ...name, owner: ONE.get(name.owner), isStatic: true } : name

const full = ({ owner, name }: Name): string => (owner === undefined ? name : `${owner}.${name}`)

// `Intl.Segmenter.segment` is a member of a class like any other.
const intl = (one: Feature): Feature =>
  one.path[0] === 'Intl' && one.path.length > 2 ? { ...one, path: one.path.slice(1) } : one
