import { expect, test } from 'vitest'
import { type Chapter, readChapters } from '../../src/build/book/book-document.ts'
import { evaluatePage } from '../../src/build/book/evaluate-page.ts'
import { makeBook } from '../../src/build/book/make-book.ts'
import { COMPONENTS, toBlocks } from '../../src/build/book/to-blocks.ts'
import { shortTitle } from '../../src/handbook/short-title.ts'
import { site } from '../../src/site.config.ts'
import { pdfText, withoutSpace } from '../support/pdf-text.ts'

const chapters = readChapters()
const book = await makeBook(chapters, [])
const pages = await pdfText(book)
const context = { page: 'x', templateName: (id: string) => id }
const blocksOf = (source: string) => toBlocks(evaluatePage(source, COMPONENTS), context)

test('the contents name the page on which each chapter begins', () => {
  const contents = pages[1] ?? ''
  const starts = chapters.map(({ title, description }) => {
    const needle = withoutSpace(title + description).slice(0, 40)
    return pages.findIndex((page, index) => index > 1 && page.includes(needle)) + 1
  })
  expect(starts).toHaveLength(29)
  chapters.forEach(({ title }, index) => {
    expect(starts[index], title).toBeGreaterThan(2)
    expect(contents, title).toContain(`${withoutSpace(shortTitle(title))}${starts[index]}`)
  })
})

test('the text of every page is in the book', () => {
  const text = pages.join('')
  for (const { source, title } of chapters) {
    const sentences = [...source.matchAll(/^(?![#|<\-*!{>\s]|\d+\.|import|export)([^\n{[*<]{12,40}?)[。，]/gmu)]
    expect(sentences.length, title).toBeGreaterThan(1)
    for (const [, sentence = ''] of sentences) expect(text, title).toContain(withoutSpace(sentence))
  }
})

test('the same pages make the same bytes', async () => {
  const part = chapters.filter((chapter) => chapter.part === 'start')
  expect(await makeBook(part, [], 'start')).toEqual(await makeBook(part, [], 'start'))
})

test('settings stand as what they are worth', () => {
  const source = "import { site } from '../../../src/site.config.ts'\n\n总监 {site.headcount.director} 人"
  expect(blocksOf(source)).toEqual([
    {
      kind: 'paragraph',
      align: 'justify',
      text: [{ text: '总监 ' }, { text: String(site.headcount.director) }, { text: ' 人' }],
    },
  ])
})

test('a link to a page leads to its chapter, a link to a form stays text', () => {
  const [block] = blocksOf('看[目标](../goals/#三层)，填[表](../../templates/minutes/)')
  expect(block).toMatchObject({
    text: [{ text: '看' }, { text: '目标', href: '#goals' }, { text: '，填' }, { text: '表' }],
  })
})

test('an element that the book can’t set is named with its page', () => {
  expect(() => toBlocks([{ type: 'Chart', props: {} }], context)).toThrow('x 里的 <Chart> 书里还不会排')
})

test('a part’s book holds its chapters alone', async () => {
  const own = (chapter: Chapter) => chapter.part === 'part-2'
  const text = (await pdfText(await makeBook(chapters, [], 'part-2'))).join('')
  for (const chapter of chapters) {
    const needle = withoutSpace(chapter.title + chapter.description).slice(0, 40)
    expect(text.includes(needle), chapter.title).toBe(own(chapter))
  }
})
