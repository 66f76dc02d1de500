import type { Entry } from '../../src/search/catalogue.ts'

/** A page of the catalogue with as little as a test has to say. */
export const page = (id: string, title: string, rest: Partial<Entry> = {}): Entry => ({
  kind: 'page',
  path: `/handbook/${id}/`,
  title,
  where: '手册 · 附件',
  description: '',
  keywords: [],
  headings: [],
  templates: [],
  ...rest,
})

/** A form of the catalogue. */
export const form = (id: string, title: string): Entry => ({
  ...page(id, title),
  kind: 'template',
  path: `/templates/${id}/`,
  where: '模板',
})

/** A heading whose anchor is its text, as the Markdown renderer makes them. */
export const heading = (text: string): Entry['headings'][number] => ({ text, slug: text })
