import type { LaidOut } from '../../engine/index.ts'
import type { PartId } from '../../handbook/parts.ts'
import type { Template } from '../../templates/define-template.ts'
import { setInNode, setPages } from '../set-sheet.ts'
import { bookDocument, type Chapter, type PageNumbers } from './book-document.ts'

/**
 * The book, or one part, as PDF: same pages, same bytes.
 * @throws when the contents' page numbers move what they count.
 */
export const makeBook = async (
  chapters: readonly Chapter[],
  templates: readonly Template[],
  part?: PartId,
): Promise<Uint8Array<ArrayBuffer>> => {
  const reviewed =
    chapters
      .map((chapter) => chapter.reviewed)
      .sort()
      .at(-1) ?? '2026-01-01'
  const createdAt = `${reviewed} 00:00`
  const own = chapters.filter((chapter) => part === undefined || chapter.part === part)
  const startsIn = ({ headings }: LaidOut): PageNumbers => {
    const starts = headings.filter(({ level }) => level === 1).slice(1)
    return new Map(own.map(({ id }, index) => [id, starts[index]?.page ?? 0]))
  }
  const counted = startsIn(setPages(bookDocument(chapters, templates, part)))
  const { bytes, laidOut } = await setInNode(bookDocument(chapters, templates, part, counted), { createdAt })
  for (const [id, page] of startsIn(laidOut)) {
    if (counted.get(id) !== page) throw new Error(`The contents say that ${id} begins on another page than it does.`)
  }
  return bytes
}
