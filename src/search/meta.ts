/*
 * What a page tells the text index about itself: attributes for the element that holds its text.
 */
import type { Template } from '../templates/define-template.ts'

/** What a handbook page is indexed by. */
export interface PageMeta {
  readonly keywords: readonly string[]
}

/** The attributes of a handbook page's `<article>`. Navigation inside it needs `data-pagefind-ignore`. */
export const searchMeta = ({ keywords }: PageMeta): Record<string, string> => attributes(keywords)

/** The attributes of the static part of a form's page: title, use, the names of its fields. */
export const templateMeta = ({ keywords }: Pick<Template, 'keywords'>): Record<string, string> => attributes(keywords)

const attributes = (keywords: readonly string[]): Record<string, string> => ({
  'data-pagefind-body': '',
  ...(keywords.length === 0 ? {} : { 'data-pagefind-meta': `kw:${keywords.join(' ')}` }),
})
