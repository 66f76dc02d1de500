/*
 * Makes the catalogue from what the pages and the forms say of themselves. How it sounds is added once the site is built
 * (build/search-catalogue.ts): under `astro dev` there is no pinyin.
 */
import type { Template } from '../templates/define-template.ts'
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

/** The catalogue of the pages, then of the forms. */
export const toCatalogue = (pages: readonly WrittenPage[], templates: readonly Template[]): Catalogue => ({
  traditional: ['', ''],
  entries: [...pages.map((page) => pageEntry(page, templates)), ...templates.map(templateEntry)],
})

const pageEntry = ({ id, part, ...written }: WrittenPage, templates: readonly Template[]): Entry => ({
  ...written,
  kind: 'page',
  path: `/handbook/${id}/`,
  where: `手册 · ${part}`,
  templates: templates
    .filter(({ page }) => page === id)
    .map(({ id: form, name }) => ({ name, path: `/templates/${form}/` })),
  sounds: [],
})

const templateEntry = ({ id, name, use, keywords }: Template): Entry => ({
  kind: 'template',
  path: `/templates/${id}/`,
  title: name,
  where: '模板',
  description: use,
  keywords,
  headings: [],
  templates: [],
  sounds: [],
})
