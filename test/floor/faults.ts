/*
 * What of the built scripts the oldest browsers don't have, or a page without https hasn't.
 */
import type { Allowed } from './allowed.ts'
import { MEMBERS, ONLY_IN, OWNED, SECURE_ONLY } from './allowed.ts'
import type { Names } from './names.ts'
import { type Uses, usesIn } from './uses.ts'

/** What was found in scripts, and which exceptions they used. */
export interface Found {
  /** One line each: the script, the name, where compatibility data has it. */
  readonly faults: readonly string[]
  readonly excused: ReadonlySet<string>
}

/** Checks one script. */
export const checkScript = (file: string, code: string, names: Names): Found => {
  let uses: Uses
  try {
    uses = usesIn(code)
  } catch (error) {
    return { faults: [`${file}: ${error}`], excused: new Set() }
  }
  const excused = new Set<string>()
  const faultsIn = (used: ReadonlySet<string>, beyond: ReadonlyMap<string, string>, allowed: Allowed) =>
    [...used].flatMap((name) => {
      const source = beyond.get(name)
      if (source === undefined) return []
      const isExcused = Object.hasOwn(allowed, name) && (ONLY_IN[name]?.test(file) ?? true)
      if (!isExcused) return [`${file}: ${name} (${source})`]
      excused.add(name)
      return []
    })
  const owned = new Map([...names.owned, ...SECURE_ONLY.map((name) => [name, 'only on secure pages'] as const)])
  return { faults: [...faultsIn(uses.owned, owned, OWNED), ...faultsIn(uses.members, names.members, MEMBERS)], excused }
}
