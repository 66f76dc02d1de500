/*
 * The structure tree: what a screen reader follows (ISO 32000-1, 14.7 and 14.8; ISO 14289-1).
 * A sheet of 5,000 rows has 40,000 nodes, so they are written as text at once, without what the standard lets one leave
 * out: the type of a node, the brackets around a single kid, and the page of each mark where it is that of the node.
 */
import { type PDFDocument, PDFHexString, PDFName, PDFRef } from 'pdf-lib'
import type { Tag } from '../../model/page.ts'
import type { WrittenPage } from './add-page.ts'
import type { PlacedLink } from './links.ts'
import type { TextObjects } from './serialize.ts'

/** Hangs the tree into the catalog and gives its objects. Nodes that nothing on a page belongs to are left out. */
export const writeStructure = (
  { context, catalog }: PDFDocument,
  tags: readonly Tag[],
  pages: readonly WrittenPage[],
  links: readonly PlacedLink[],
): TextObjects => {
  const root = context.largestObjectNumber + 1
  const parentTree = root + 1
  const refs = numberNodes(tags, pages, parentTree + 1)
  const kids = gatherKids(tags, refs, pages, links)
  const nodes = tags.flatMap((tag, index) => {
    if (refs[index] === undefined) return []
    const parent = tag.parent === undefined ? `${root} 0 R` : refs[tag.parent]
    return [`<</S/${tag.type}/P ${parent}${attributes(tag)}${kids[index]?.entries() ?? ''}>>`]
  })
  const parents = [
    ...pages.map(({ marks }, index) => `${index}[${marks.map((tag) => refs[tag]).join(' ')}]`),
    ...links.map(({ parentKey, tag }) => `${parentKey} ${refs[tag]} `),
  ].join('')
  const key = pages.length + links.length
  const rootBody = `<</Type/StructTreeRoot/K ${refs[0]}/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${key}>>`
  context.largestObjectNumber = parentTree + nodes.length
  catalog.set(PDFName.of('StructTreeRoot'), PDFRef.of(root))
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  return { first: root, bodies: [rootBody, `<</Nums[${parents}]>>`, ...nodes] }
}

/** References of the nodes that are used, from the number `first` on. */
const numberNodes = (
  tags: readonly Tag[],
  pages: readonly WrittenPage[],
  first: number,
): readonly (string | undefined)[] => {
  // Empty cells are used too: without them the columns of a row would no longer count.
  const used = tags.map(({ type }) => type === 'Document' || type === 'TH' || type === 'TD')
  for (const { marks } of pages) for (const tag of marks) used[tag] = true
  // Children come after their parents in the list, so going backwards meets every child before its parent.
  for (let index = tags.length - 1; index > 0; index--) {
    const parent = tags[index]?.parent
    if (used[index] && parent !== undefined) used[parent] = true
  }
  let next = first
  return used.map((isUsed) => (isUsed ? `${next++} 0 R` : undefined))
}

/** The kids of each node in the order of reading: a link stands among the marks of its paragraph, not behind them. */
const gatherKids = (
  tags: readonly Tag[],
  refs: readonly (string | undefined)[],
  pages: readonly WrittenPage[],
  links: readonly PlacedLink[],
): readonly Kids[] => {
  const kids = tags.map(() => new Kids())
  const attach = (index: number): void => {
    const [ref, parent] = [refs[index], tags[index]?.parent]
    if (ref !== undefined && parent !== undefined) kids[parent]?.add(ref)
  }
  for (const { ref, marks } of pages) {
    const page = String(ref)
    marks.forEach((tag, id) => {
      const own = kids[tag]
      if (tags[tag]?.type === 'Link' && own?.isEmpty()) attach(tag)
      own?.addMark(page, id)
    })
  }
  for (const { ref, page, tag } of links) kids[tag]?.add(`<</Type/OBJR/Pg ${page}/Obj ${ref}>>`)
  tags.forEach(({ type }, index) => {
    if (type !== 'Link') attach(index)
  })
  return kids
}

/** What stands under a node. */
class Kids {
  #count = 0
  #list = ''
  #page = ''

  isEmpty(): boolean {
    return this.#count === 0
  }

  add(kid: string): void {
    this.#list += this.#count === 0 ? kid : ` ${kid}`
    this.#count++
  }

  addMark(page: string, id: number): void {
    if (this.#page === '') this.#page = page
    this.add(page === this.#page ? String(id) : `<</Type/MCR/Pg ${page}/MCID ${id}>>`)
  }

  /** Entries of the node's dictionary. */
  entries(): string {
    const page = this.#page === '' ? '' : `/Pg ${this.#page}`
    if (this.#count === 0) return page
    return `${page}/K${this.#count === 1 && !this.#list.startsWith('<') ? ` ${this.#list}` : `[${this.#list}]`}`
  }
}

const attributes = ({ scope, columnSpan = 1, numbering, alt, actualText }: Tag): string => {
  const table = `${scope === undefined ? '' : `/Scope/${scope}`}${columnSpan > 1 ? `/ColSpan ${columnSpan}` : ''}`
  return [
    table === '' ? '' : `/A<</O/Table${table}>>`,
    numbering === undefined ? '' : `/A<</O/List/ListNumbering/${numbering}>>`,
    alt === undefined ? '' : `/Alt ${PDFHexString.fromText(alt)}`,
    actualText === undefined ? '' : `/ActualText ${PDFHexString.fromText(actualText)}`,
  ].join('')
}
