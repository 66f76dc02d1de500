import type { HandbookPage } from './page.ts'
import { PARTS, type Part } from './parts.ts'

/** A part with its pages in reading order; never empty. */
export interface Chapter {
  readonly part: Part
  readonly pages: readonly HandbookPage[]
}

/** The pages by part, in reading order; parts without a page are left out. */
export const chaptersOf = (pages: readonly HandbookPage[]): readonly Chapter[] =>
  PARTS.map((part) => ({
    part,
    pages: pages.filter((page) => page.part === part.id).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
  })).filter((chapter) => chapter.pages.length > 0)

/** All pages in reading order, part after part. */
export const orderPages = (pages: readonly HandbookPage[]): readonly HandbookPage[] =>
  chaptersOf(pages).flatMap((chapter) => chapter.pages)

/**
 * The pages before and after one, across the borders of parts; absent at either end.
 * @param ordered In reading order.
 * @throws if the page isn't among them.
 */
export const neighboursOf = (
  ordered: readonly HandbookPage[],
  id: string,
): { readonly previous: HandbookPage | undefined; readonly next: HandbookPage | undefined } => {
  const at = ordered.findIndex((page) => page.id === id)
  if (at < 0) throw new Error(`No handbook page is called “${id}”`)
  return { previous: ordered[at - 1], next: ordered[at + 1] }
}
