/*
 * The structure tree: what a screen reader follows (ISO 32000-1, 14.7 and 14.8; ISO 14289-1).
 * A sheet of 5,000 rows has 40,000 nodes, so they are written as text, not as one object tree of dictionaries.
 */
import { type PDFDocument, PDFHexString, PDFName, PDFObject, type PDFRef } from 'pdf-lib'
import type { Tag } from '../../model/page.ts'
import type { PlacedLink } from './links.ts'

/** A page with the node of each of its marks. */
export interface MarkedPage {
  readonly ref: PDFRef
  readonly marks: readonly number[]
}

/** Writes the tree and hangs it into the catalog. Nodes that nothing on a page belongs to are left out. */
export const writeStructure = (
  doc: PDFDocument,
  tags: readonly Tag[],
  pages: readonly MarkedPage[],
  links: readonly PlacedLink[],
): void => {
  const { context, catalog } = doc
  const marks = marksByTag(tags, pages)
  const children = childrenByTag(tags, marks)
  const linksByTag = new Map<number, PlacedLink[]>()
  for (const link of links) linksByTag.set(link.tag, [...(linksByTag.get(link.tag) ?? []), link])
  const root = context.nextRef()
  const refs = tags.map((tag, index) =>
    isUsed(tag, marks[index] ?? [], children[index] ?? []) ? context.nextRef() : undefined,
  )
  tags.forEach((tag, index) => {
    const ref = refs[index]
    if (ref === undefined) return
    const parent = tag.parent === undefined ? root : (refs[tag.parent] ?? root)
    const kids = [
      ...(marks[index] ?? []).map(({ page, id }) => `<</Type/MCR/Pg ${page}/MCID ${id}>>`),
      ...(children[index] ?? []).map((child) => String(refs[child])),
      ...(linksByTag.get(index) ?? []).map(({ ref: link, page }) => `<</Type/OBJR/Pg ${page}/Obj ${link}>>`),
    ]
    const body = `<</Type/StructElem/S/${tag.type}/P ${parent}${attributes(tag)}/K[${kids.join(' ')}]>>`
    context.assign(ref, new VerbatimObject(body))
  })
  const parentTree = [
    ...pages.map(({ marks: own }, index) => `${index}[${own.map((tag) => refs[tag]).join(' ')}]`),
    ...links.map(({ parentKey, tag }) => `${parentKey} ${refs[tag]} `),
  ].join('')
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: refs[0] ?? [],
      ParentTree: context.register(new VerbatimObject(`<</Nums[${parentTree}]>>`)),
      ParentTreeNextKey: pages.length + links.length,
    }),
  )
  catalog.set(PDFName.of('StructTreeRoot'), root)
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
}

interface Mark {
  readonly page: PDFRef
  readonly id: number
}

const marksByTag = (tags: readonly Tag[], pages: readonly MarkedPage[]): readonly Mark[][] => {
  const marks = tags.map((): Mark[] => [])
  for (const { ref, marks: own } of pages) {
    own.forEach((tag, id) => {
      marks[tag]?.push({ page: ref, id })
    })
  }
  return marks
}

/** Children come after their parents in the list, so going backwards meets every child before its parent. */
const childrenByTag = (tags: readonly Tag[], marks: readonly Mark[][]): readonly number[][] => {
  const children = tags.map((): number[] => [])
  for (let index = tags.length - 1; index > 0; index--) {
    const tag = tags[index]
    if (tag?.parent !== undefined && isUsed(tag, marks[index] ?? [], children[index] ?? []))
      children[tag.parent]?.push(index)
  }
  for (const list of children) list.reverse()
  return children
}

/** Empty cells are used too: without them the columns of a row would no longer count. */
const isUsed = ({ type }: Tag, marks: readonly Mark[], children: readonly number[]): boolean =>
  type === 'Document' || type === 'TH' || type === 'TD' || marks.length > 0 || children.length > 0

const attributes = ({ scope, columnSpan = 1, numbering, alt, actualText }: Tag): string => {
  const table = `${scope === undefined ? '' : `/Scope/${scope}`}${columnSpan > 1 ? `/ColSpan ${columnSpan}` : ''}`
  return [
    table === '' ? '' : `/A<</O/Table${table}>>`,
    numbering === undefined ? '' : `/A<</O/List/ListNumbering/${numbering}>>`,
    alt === undefined ? '' : `/Alt ${PDFHexString.fromText(alt)}`,
    actualText === undefined ? '' : `/ActualText ${PDFHexString.fromText(actualText)}`,
  ].join('')
}

/** An object whose text is known already, ASCII only; serialize() asks for nothing else. */
class VerbatimObject extends PDFObject {
  readonly body: string
  constructor(body: string) {
    super()
    this.body = body
  }
  override clone(): VerbatimObject {
    return this
  }
  override toString(): string {
    return this.body
  }
}
