/*
 * The structure tree: what a screen reader follows (ISO 32000-1, 14.7 and 14.8; ISO 14289-1).
 * A sheet of 5,000 rows has 40,000 nodes, so they are written as text at once, without what the standard lets one leave
 * out: the type of a node, the brackets around a single kid, and the page of each mark where it is that of the node.
 */
import { type PDFDocument, PDFHexString, PDFName, PDFRef } from 'pdf-lib'
import type { Tag } from '../../model/page.ts'
import type { WrittenPage } from './add-page.ts'
import { alignKinds, type TextObject } from './aligned.ts'
import type { PlacedLink } from './links.ts'
import { numberNodes } from './number-nodes.ts'
import { writeParents } from './parent-tree.ts'
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
  const { kinds, numbers, last } = numberNodes(tags, pages, parentTree + pages.length + 1)
  const refs = numbers.map((number) => (number === undefined ? undefined : `${number} 0 R`))
  const kids = gatherKids(tags, refs, pages, links)
  const nodes = kinds.map((kind) =>
    kind.map((index): TextObject => {
      const { type, parent, ...rest } = tags[index] as Tag // numbered from the tags
      const above = parent === undefined ? `${root} 0 R` : refs[parent]
      const body = `<</S/${type}/P ${above}${attributes(rest)}${kids[index]?.entries() ?? ''}>>`
      return { number: numbers[index] as number, body } // of a kind: it has one
    }),
  )
  const parents = writeParents(parentTree, pages, links, refs)
  const key = pages.length + links.length
  const rootBody = `<</Type/StructTreeRoot/K ${refs[0]}/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${key}>>`
  context.largestObjectNumber = last
  catalog.set(PDFName.of('StructTreeRoot'), PDFRef.of(root))
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  const { aligned, rest } = alignKinds(nodes)
  return {
    plain: [{ number: root, body: rootBody }, parents.tree, ...rest, ...parents.plain],
    aligned: [...aligned, ...parents.aligned],
  }
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
    this.add(page === this.#page ? padded(id) : `<</Type/MCR/Pg ${page}/MCID ${id}>>`)
  }

  /** Entries of the node's dictionary. */
  entries(): string {
    const page = this.#page === '' ? '' : `/Pg ${this.#page.padStart(PAGE)}`
    if (this.#count === 0) return page
    return `${page}/K${this.#count === 1 && !this.#list.startsWith('<') ? ` ${this.#list}` : `[${this.#list}]`}`
  }
}

/** Widths of marks and of pages’ references: nodes that differ in those alone are of the same length. */
const MARK = 4
const PAGE = 9

const padded = (id: number): string => String(id).padStart(MARK)

const attributes = ({ scope, columnSpan = 1, numbering, alt, actualText }: Partial<Tag>): string => {
  const table = `${scope === undefined ? '' : `/Scope/${scope}`}${columnSpan > 1 ? `/ColSpan ${columnSpan}` : ''}`
  return [
    table === '' ? '' : `/A<</O/Table${table}>>`,
    numbering === undefined ? '' : `/A<</O/List/ListNumbering/${numbering}>>`,
    alt === undefined ? '' : `/Alt ${PDFHexString.fromText(alt)}`,
    actualText === undefined ? '' : `/ActualText ${PDFHexString.fromText(actualText)}`,
  ].join('')
}
