import { getCollection } from 'astro:content'
import { withEverydayNames } from './everyday.ts'
import type { Term } from './term.ts'

/** Every term, in the order of the file. */
export const allTerms = async (): Promise<readonly Term[]> =>
  (await getCollection('glossary')).map(({ data }) => withEverydayNames(data))
