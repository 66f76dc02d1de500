/*
 * The two kinds of walls, and the places that more than one of them names.
 */
import type { IForbiddenRuleType } from 'dependency-cruiser'

/** A wall: modules at `from` may import those at `may` and nothing else, packages and Node's own modules included. */
export const only = (name: string, from: string, may: readonly string[], comment: string): IForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [...may] },
})

/** A wall: what is at `to` may be imported from `by` alone. */
export const reserved = (name: string, to: string, by: readonly string[], comment: string): IForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: [...by] },
  to: { path: to },
})

/** What crosses the engine's borders. */
export const MODEL = '^src/engine/model/'
/** How much is read at all. */
export const LIMITS = '^src/limits/'
/** The library that packs and unpacks. */
export const FFLATE = '^node_modules/fflate/'
