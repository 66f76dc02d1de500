/*
 * Which nodes of the structure tree are written, and under which numbers.
 */
import type { Tag } from '../../model/page.ts'
import type { WrittenPage } from './add-page.ts'

/** The nodes that are written, by kind. */
export interface NumberedNodes {
  /** Places in the list of tags: nodes of a type, the cells of a row by their column. Numbers run through each kind. */
  readonly kinds: readonly (readonly number[])[]
  /** By place; undefined where nothing on a page belongs to the node. */
  readonly numbers: readonly (number | undefined)[]
  readonly last: number
}

/**
 * Numbers the nodes that are used, kind by kind, so that those which are alike count up together: that packs well.
 * @param from The first number that is free.
 */
export const numberNodes = (tags: readonly Tag[], pages: readonly WrittenPage[], from: number): NumberedNodes => {
  const used = markUsed(tags, pages)
  const kinds = new Map<string, number[]>()
  const cells: number[] = []
  tags.forEach(({ type, parent }, index) => {
    if (!used[index]) return
    const isCell = parent !== undefined && tags[parent]?.type === 'TR'
    const column = isCell ? (cells[parent] ?? 0) : 0
    if (isCell) cells[parent] = column + 1
    const name = `${type} ${column}`
    const kind = kinds.get(name)
    if (kind === undefined) kinds.set(name, [index])
    else kind.push(index)
  })
  const all = [...kinds.values()]
  let next = sameLength(
    from,
    all.reduce((sum, kind) => sum + kind.length, 0),
  )
  const numbers: (number | undefined)[] = tags.map(() => undefined)
  for (const kind of all) for (const index of kind) numbers[index] = next++
  return { kinds: all, numbers, last: next - 1 }
}

const markUsed = (tags: readonly Tag[], pages: readonly WrittenPage[]): readonly boolean[] => {
  // Empty cells are used too: without them the columns of a row would no longer count.
  const used = tags.map(({ type }) => type === 'Document' || type === 'TH' || type === 'TD')
  for (const { marks } of pages) for (const tag of marks) used[tag] = true
  // Children come after their parents in the list, so going backwards meets every child before its parent.
  for (let index = tags.length - 1; index > 0; index--) {
    const parent = tags[index]?.parent
    if (used[index] && parent !== undefined) used[parent] = true
  }
  return used
}

/** The first number from which so many can be counted without growing by a figure. */
const sameLength = (from: number, count: number): number => {
  const end = 10 ** String(from).length
  return from + count <= end ? from : sameLength(end, count)
}
