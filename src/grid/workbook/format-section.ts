/*
 * A number format has up to four sections; which of them shows a number depends on it (ECMA-376, part 1, 18.8.31).
 */

/** The section of a format code that shows a number. @example sectionFor(0, '0;-0;"无"') // => '"无"' */
export const sectionFor = (value: number, code: string): string => {
  const sections = sectionsOf(code)
  const conditions = sections.map(conditionOf)
  if (conditions.some((condition) => condition !== undefined)) return byCondition(value, sections, conditions)
  const [first = '', negative, zero] = sections
  if (value < 0) return negative ?? first
  return value === 0 ? (zero ?? first) : first
}

const sectionsOf = (code: string): readonly string[] => {
  const [sections, rest] = [[] as string[], /(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*(?:;|$)/gy]
  for (let found = rest.exec(code); found !== null && found[0] !== ''; found = rest.exec(code))
    sections.push(found[0].replace(/;$/, ''))
  // A code that ends in “;” shows nothing in the section after it.
  return code.endsWith(';') ? [...sections, ''] : sections
}

type Condition = (value: number) => boolean

const conditionOf = (section: string): Condition | undefined => {
  const [, sign, figure] = /\[\s*(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\s*\]/.exec(section) ?? []
  if (sign === undefined) return undefined
  const limit = Number(figure)
  return (value) => {
    if (sign === '<>') return value !== limit
    if (sign.includes('=') && value === limit) return true
    return sign.startsWith('<') ? value < limit : sign.startsWith('>') && value > limit
  }
}

const byCondition = (
  value: number,
  sections: readonly string[],
  conditions: readonly (Condition | undefined)[],
): string => {
  // A section without a condition takes what the others leave; the fourth is for texts.
  const at = sections.slice(0, 3).findIndex((_, index) => conditions[index]?.(value) ?? isLast(index, conditions))
  return sections[at] ?? ''
}

const isLast = (index: number, conditions: readonly (Condition | undefined)[]): boolean =>
  conditions.slice(index + 1, 3).every((condition) => condition === undefined)
