/*
 * What search knows before it has read a page: names, synonyms, headings and how they are pronounced.
 * Made at build (to-catalogue.ts, then build/search-catalogue.ts) and fetched at the first search; the text of the pages is
 * Pagefind's business.
 */

/** A heading of a page, and its anchor. */
export interface CatalogueHeading {
  readonly text: string
  readonly slug: string
}

/** A form, and where it is filled in. */
export interface CatalogueTemplate {
  readonly name: string
  /** From the site's root, without `base`. */
  readonly path: `/${string}`
}

/** One page, one form or one term. */
export interface Entry {
  readonly kind: 'page' | 'template' | 'term'
  /** From the site's root, without `base`: `/handbook/role-ae/`. */
  readonly path: `/${string}`
  readonly title: string
  /** Where it stands, for the eye: `手册 · 附件`. */
  readonly where: string
  readonly description: string
  /** Other names people search for. */
  readonly keywords: readonly string[]
  readonly headings: readonly CatalogueHeading[]
  /** For a term: the page that says most about it. */
  readonly page?: `/${string}` | undefined
  /** The forms that the page explains; empty for a form. */
  readonly templates: readonly CatalogueTemplate[]
}

/** Everything that search knows by heart. */
export interface Catalogue {
  /** The n-th character of the first is the traditional form of the n-th of the second. */
  readonly traditional: readonly [from: string, to: string]
  /** Words that stand on nearly every page. */
  readonly common: readonly string[]
  readonly entries: readonly Entry[]
}
