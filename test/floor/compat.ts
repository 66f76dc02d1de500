/*
 * What the oldest browsers we serve (src/floor.ts) don't have, and what pages without https don't have, as
 * @mdn/browser-compat-data knows it.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CompatData, CompatStatement, Identifier, SupportStatement } from '@mdn/browser-compat-data'
import type { FLOOR } from '../../src/floor.ts'

/** A browser and its first version that counts. */
export type Versions = Partial<Readonly<Record<keyof typeof FLOOR, string>>>

/** What a script or a style may name, by the place of it in the data: `javascript.builtins.Map.groupBy`. */
export interface Feature {
  readonly path: readonly string[]
  readonly compat: CompatStatement
}

/** The data, as its package gives it. */
export const compatData = (): CompatData =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'))

/** All features below a place. */
export const featuresOf = (place: Identifier | undefined, path: readonly string[]): readonly Feature[] =>
  Object.entries(place ?? {}).flatMap(([key, child]): readonly Feature[] => {
    if (key === '__compat') return [{ path, compat: child as CompatStatement }]
    return featuresOf(child as Identifier, [...path, key])
  })

/** Whether every browser had it in that version already, without a flag or a name of its own for it. */
export const isIn = (versions: Versions, { compat }: Feature): boolean =>
  Object.entries(versions).every(([browser, version]) => {
    const support: SupportStatement | undefined = compat.support[browser as keyof typeof FLOOR]
    return [support ?? []].flat().some((one) => {
      if (one.flags !== undefined || one.prefix !== undefined || one.alternative_name !== undefined) return false
      return since(one.version_added) <= Number(version) && !(since(one.version_removed) <= Number(version))
    })
  })

// `≤37` was there by then at the latest; `preview` is still to come.
const since = (version: unknown): number => {
  if (typeof version !== 'string') return Number.POSITIVE_INFINITY
  const number = Number.parseFloat(version.replace('≤', ''))
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number
}
