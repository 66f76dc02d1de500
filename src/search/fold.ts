import type { Entry } from './catalogue.ts'

/**
 * Puts a page where its form would have stood, if that is higher, and leaves the form out: the page's result carries
 * “打开模板” itself. A form that no page explains stays.
 * @param entries Best first. @param all The catalogue's, since a field's label is on the form alone.
 */
export function foldForms(entries: readonly Entry[], all: readonly Entry[]): readonly Entry[] {
  const pageOf = new Map(all.flatMap((entry) => entry.templates.map(({ path }) => [path as string, entry] as const)))
  return [...new Set(entries.map((entry) => pageOf.get(entry.path) ?? entry))]
}

/**
 * Puts a page before the terms that it says most about: whoever searches for a word of the trade wants to read on, and
 * finds the definition right below.
 * @param entries Best first. @param all The catalogue's, since the page itself may not have been found.
 */
export function leadTerms(entries: readonly Entry[], all: readonly Entry[]): readonly Entry[] {
  const byPath = new Map(all.map((entry) => [entry.path as string, entry]))
  return [
    ...new Set(
      entries.flatMap((entry) => {
        const page = entry.page === undefined ? undefined : byPath.get(entry.page)
        return page === undefined ? [entry] : [page, entry]
      }),
    ),
  ]
}
