import type { Entry } from './catalogue.ts'

/**
 * Puts a page where its form would have stood, if that is higher, and leaves the form out: the page's result carries
 * “打开模板” itself. A form whose page wasn't found stays.
 * @param entries Best first.
 */
export function foldForms(entries: readonly Entry[]): readonly Entry[] {
  const pageOf = new Map(
    entries.flatMap((entry) => entry.templates.map(({ path }) => [path as string, entry] as const)),
  )
  return [...new Set(entries.map((entry) => pageOf.get(entry.path) ?? entry))]
}
