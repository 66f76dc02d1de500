/*
 * The parent tree: which node each mark of a page and each link belongs to (ISO 32000-1, 14.7.4.4).
 */
import type { WrittenPage } from './add-page.ts'
import type { AlignedObjects, TextObject } from './aligned.ts'
import type { PlacedLink } from './links.ts'

/** On fewer marks a page its list is as small as text. */
const MANY = 100

/** The tree, and a list of references for each page. */
export interface Parents {
  readonly tree: TextObject
  readonly plain: readonly TextObject[]
  readonly aligned: readonly AlignedObjects[]
}

/**
 * Writes it; the pages' lists are numbered on from the tree.
 * @param refs Of the nodes, by their places in the list of tags.
 */
export const writeParents = (
  tree: number,
  pages: readonly WrittenPage[],
  links: readonly PlacedLink[],
  refs: readonly (string | undefined)[],
): Parents => {
  const widest = refs.reduce((most, ref = '') => Math.max(most, ref.length), 0) + 1
  const count = pages.reduce((sum, { marks }) => sum + marks.length, 0)
  const isLong = count >= MANY // A reference a row, so that rows of the table look alike.
  const row = (text: string): string => (isLong ? text.padEnd(widest) : `${text} `)
  const lists = pages.map(
    ({ marks }, index): TextObject => ({
      number: tree + 1 + index,
      body: `${row('[')}${marks.map((tag) => row(refs[tag] ?? 'null')).join('')}]`,
    }),
  )
  const numbers = [
    ...lists.map(({ number }, index) => `${index} ${number} 0 R`),
    ...links.map(({ parentKey, tag }) => `${parentKey} ${refs[tag]}`),
  ]
  return {
    tree: { number: tree, body: `<</Nums[${numbers.join(' ')}]>>` },
    plain: isLong ? [] : lists,
    aligned: isLong ? [{ width: widest, objects: lists }] : [],
  }
}
