/*
 * The order of the screen: that of the sections' fields, then of the schema's properties, then of the rows.
 */
import type { Path, Schema, Section } from '../templates/define-template.ts'

/** Sorts what has a path as a reader meets it, top to bottom; what is about the whole sheet comes first. */
export const inScreenOrder = <T extends { readonly path: Path }>(
  items: readonly T[],
  schema: Schema,
  sections: readonly Section[] = [],
): T[] => {
  const shown = sections.flatMap((section) => section.fields)
  const keys = [...shown, ...Object.keys(schema.properties ?? {})]
  return [...items].sort((a, b) => compare(a.path, b.path, schema, keys))
}

const compare = (a: Path, b: Path, schema: Schema | undefined, keys: readonly string[]): number => {
  const [stepA, ...restA] = a
  const [stepB, ...restB] = b
  if (stepA === undefined || stepB === undefined) return a.length - b.length
  if (stepA !== stepB) return rank(stepA, keys) - rank(stepB, keys)
  const inner = typeof stepA === 'number' ? schema?.items : schema?.properties?.[stepA]
  return compare(restA, restB, inner, Object.keys(inner?.properties ?? {}))
}

const rank = (step: string | number, keys: readonly string[]): number => {
  if (typeof step === 'number') return step
  const place = keys.indexOf(step)
  return place === -1 ? keys.length : place
}
