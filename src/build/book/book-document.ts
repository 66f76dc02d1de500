/*
 * The handbook, or a part of it, as one document: cover, contents, then a chapter a page of the site.
 * The contents' page numbers come from setting the book once without them: their rows are as tall either way.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import type { Block, DocumentModel, Row } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import { orderPages } from '../../handbook/order-pages.ts'
import { PARTS, type PartId, partOf } from '../../handbook/parts.ts'
import { shortTitle } from '../../handbook/short-title.ts'
import { site } from '../../site.config.ts'
import type { Template } from '../../templates/define-template.ts'
import { A4_PORTRAIT } from '../../templates/sheet-frame.ts'
import { evaluatePage } from './evaluate-page.ts'
import { COMPONENTS, toBlocks } from './to-blocks.ts'

/** A page of the handbook as it is written. */
export interface Chapter {
  readonly id: string
  readonly part: PartId
  readonly order: number
  readonly title: string
  readonly description: string
  readonly owner: string
  readonly reviewed: string
  readonly source: string
}

/** All pages, in reading order. */
export const readChapters = (): readonly Chapter[] => {
  const chapters = readdirSync('content/handbook', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => toChapter(basename(file, '.mdx'), readFileSync(`content/handbook/${file}`, 'utf8')))
  const byId = new Map(chapters.map((chapter) => [chapter.id, chapter]))
  return orderPages(chapters.map((chapter) => ({ ...chapter, minutes: 1 }))).flatMap(({ id }) => byId.get(id) ?? [])
}

const toChapter = (id: string, file: string): Chapter => {
  const [, head = '', source = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? []
  const { part, order, title, description, owner, reviewed } = parse(head) as Chapter
  return { id, part, order, title, description, owner, reviewed: String(reviewed).slice(0, 10), source }
}

/** Pages of the headings of level 1, by chapter. */
export type PageNumbers = ReadonlyMap<string, number>

/**
 * @param part All parts if absent.
 * @param pages Where the chapters begin; “…” stands in the contents while that isn't known.
 */
export const bookDocument = (
  chapters: readonly Chapter[],
  templates: readonly Template[],
  part: PartId | undefined,
  pages: PageNumbers = new Map(),
): DocumentModel => {
  const own = chapters.filter((chapter) => part === undefined || chapter.part === part)
  const title = part === undefined ? site.name : `${site.name}：${partOf(part).title}`
  const reviewed =
    own
      .map((chapter) => chapter.reviewed)
      .sort()
      .at(-1) ?? ''
  return {
    title,
    subject: '客户部的工作手册：团队怎么带，客户怎么找、怎么服务、怎么收款，附九份附件。',
    author: site.agency,
    page: A4_PORTRAIT,
    header: { left: `${site.agency} · ${site.department}`, right: title },
    footer: { left: `复核到 ${reviewed}`, center: '' },
    blocks: [
      ...cover(title, reviewed),
      { kind: 'pageBreak' },
      ...contents(own, pages),
      ...own.flatMap((chapter) => [{ kind: 'pageBreak' } as const, ...chapterBlocks(chapter, templates)]),
    ],
  }
}

const cover = (title: string, reviewed: string): readonly Block[] => [
  { kind: 'spacer', height: mm(70) },
  { kind: 'heading', level: 1, text: title },
  { kind: 'spacer', height: mm(8) },
  { kind: 'paragraph', text: `${site.agency} · ${site.department}\n内容复核到 ${reviewed}` },
  { kind: 'spacer', height: mm(90) },
  {
    kind: 'paragraph',
    style: 'note',
    text: '例子里的公司、品牌、人物、金额都是虚构的。写到法规的地方，以现行法规和公司财务、法务的意见为准。',
  },
]

/** Two columns, so that the contents of the whole book stand on one page. */
const contents = (chapters: readonly Chapter[], pages: PageNumbers): readonly Block[] => {
  const parts = PARTS.map(({ id }) => id).filter((id) => chapters.some(({ part }) => part === id))
  const half = Math.ceil(parts.length / 2)
  const sides = parts.length === 1 ? [parts] : [parts.slice(0, half), parts.slice(half)]
  const columns = sides.map((side) => [contentsTable(chapters, side, pages)])
  return [
    { kind: 'heading', level: 2, text: '目录' },
    columns.length === 1 ? (columns[0]?.[0] as Block) : { kind: 'columns', gap: 14, columns },
  ] // one side is there
}

const contentsTable = (chapters: readonly Chapter[], parts: readonly PartId[], pages: PageNumbers): Block => ({
  kind: 'table',
  columns: [
    { title: '章', width: { fraction: 1 } },
    { title: '页', width: { fixed: mm(11) }, align: 'right' },
  ],
  rows: parts.flatMap((part): readonly Row[] => [
    { role: 'group', cells: [{ text: partOf(part).title, span: 2 }] },
    ...chapters
      .filter((chapter) => chapter.part === part)
      .map(
        (chapter): Row => ({
          cells: [[{ text: shortTitle(chapter.title), href: `#${chapter.id}` }], String(pages.get(chapter.id) ?? '…')],
        }),
      ),
  ]),
})

// Each page stands in two books, and each book is set twice: its source is read once.
const blocksByChapter = new WeakMap<Chapter, readonly Block[]>()

const chapterBlocks = (chapter: Chapter, templates: readonly Template[]): readonly Block[] => {
  const known = blocksByChapter.get(chapter) ?? readBlocks(chapter, templates)
  blocksByChapter.set(chapter, known)
  return known
}

const readBlocks = (chapter: Chapter, templates: readonly Template[]): readonly Block[] => [
  { kind: 'heading', level: 1, text: chapter.title, id: chapter.id },
  {
    kind: 'paragraph',
    style: 'note',
    text: `${chapter.description}\n负责：${chapter.owner} · 复核：${chapter.reviewed}`,
  },
  ...toBlocks(evaluatePage(chapter.source, COMPONENTS), {
    page: chapter.id,
    templateName: (id) => templates.find((template) => template.id === id)?.name ?? id,
  }),
]
