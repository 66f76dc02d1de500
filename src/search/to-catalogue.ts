/*
 * Makes the catalogue from what the pages and the forms say of themselves. How they sound is written once the site is
 * built (build/search-catalogue.ts): under `astro dev` there is no pinyin.
 */
import type { Schema, Template } from '../templates/define-template.ts'
import type { Catalogue, CatalogueHeading, Entry } from './catalogue.ts'

/** A handbook page as it is written. */
export interface WrittenPage {
  readonly id: string
  readonly title: string
  readonly description: string
  /** The part of the handbook it belongs to, as the reader knows it. */
  readonly part: string
  readonly keywords: readonly string[]
  readonly headings: readonly CatalogueHeading[]
}

/** A term of the glossary as it is written. */
export interface WrittenTerm {
  readonly id: string
  readonly term: string
  /** Abbreviations in brackets: `Account Executive (AE)`. */
  readonly english: string
  readonly definition: string
  /** Id of the page that says most about it. */
  readonly page: string
  readonly also: readonly string[]
}

/**
 * In a handbook of more pages than this, they are known by their titles and keywords alone: what else they say is found by
 * the text index, and the first search would fetch more of names than of anything else.
 */
const MANY = 200

/** The catalogue of the pages, then of the forms, then of the terms. */
export const toCatalogue = (
  pages: readonly WrittenPage[],
  templates: readonly Template[],
  terms: readonly WrittenTerm[],
): Catalogue => ({
  traditional: ['', ''],
  common: [],
  entries: [
    ...pages.map((page) => pageEntry(pages.length > MANY ? briefly(page) : page, templates, terms)),
    ...templates.map(templateEntry),
    ...terms.map(termEntry),
  ],
})

const briefly = (page: WrittenPage): WrittenPage => ({ ...page, description: '', headings: [] })

// Whoever looks for a term wants the page that explains it as much as the line that defines it.
const pageEntry = (
  { id, part, keywords, ...written }: WrittenPage,
  templates: readonly Template[],
  terms: readonly WrittenTerm[],
): Entry => ({
  ...written,
  keywords: [...new Set([...keywords, ...terms.filter(({ page }) => page === id).flatMap(namesOf)])],
  kind: 'page',
  path: `/handbook/${id}/`,
  where: `手册 · ${part}`,
  templates: templates
    .filter(({ page }) => page === id)
    .map(({ id: form, name }) => ({ name, path: `/templates/${form}/` })),
})

// Labels are found as headings are: by whoever remembers a field and not the form it is on.
const templateEntry = ({ id, name, use, keywords, schema }: Template): Entry => ({
  kind: 'template',
  path: `/templates/${id}/`,
  title: name,
  where: '模板',
  description: use,
  keywords,
  headings: labelsOf(schema).map((text) => ({ text, slug: 'about' })),
  templates: [],
})

const termEntry = ({ id, page, ...written }: WrittenTerm): Entry => ({
  kind: 'term',
  path: `/glossary/#${id}`,
  title: written.term,
  where: '术语',
  description: written.definition,
  keywords: namesOf(written).slice(1),
  headings: [],
  page: `/handbook/${page}/`,
  templates: [],
})

/** The term, its English name, the abbreviations of that, other names. */
const namesOf = ({ term, english, also }: Pick<WrittenTerm, 'term' | 'english' | 'also'>): readonly string[] => {
  const [, name = english, short] = /^(.*?)(?: ?[(（](.*)[)）])?$/.exec(english) ?? []
  return [...new Set([term, name, ...(short === undefined ? [] : [short]), ...also])]
}

const labelsOf = ({ properties = {} }: Schema): readonly string[] => [
  ...new Set(
    Object.values(properties).flatMap((field) => [field.title ?? '', ...labelsOf(field.items ?? { type: 'object' })]),
  ),
]
