import { expect, test } from 'vitest'
import { type Answer, ask, type Library } from '../../src/search/ask.ts'
import type { Entry } from '../../src/search/catalogue.ts'
import { knownBy } from '../../src/search/match.ts'
import { pronunciationBy, type Sounds } from '../../src/search/pronunciation.ts'
import type { TextIndex } from '../../src/search/text-index.ts'
import { form, heading, page } from './entries.ts'

const MINUTES = page('appendix-3-minutes', '附件三 会议纪要', {
  description: '散会后一小时写完。',
  keywords: ['会议记录', 'contact report'],
  headings: [heading('什么时候发')],
  templates: [{ name: '会议纪要', path: '/templates/minutes/' }],
})
const ENTRIES = [MINUTES, page('role-ae', '客户执行（AE）', { keywords: ['AE'] }), form('minutes', '会议纪要')]
const TEXTS = new Map([
  ['/handbook/appendix-3-minutes/', '附件三 会议纪要。定了什么，谁在哪天交什么。'],
  ['/handbook/role-ae/', '客户执行（AE）。电话里的变动，当天写成纪要。'],
])

/** As loose as the real one: every page that holds a character of the query. */
const looseIndex: TextIndex = async (query) =>
  [...TEXTS]
    .filter(([, text]) => [...query].some((character) => text.includes(character)))
    .map(([path, text]) => ({ id: path, read: async () => ({ path, text, sections: [] }) }))

const SOUNDS: Sounds = {
  usual: {
    ...{ fu: '附', jian: '件', san: '三', hui: '会', yi: '议意', ji: '纪记计', yao: '要药', lu: '录', shen: '什' },
    ...{ me: '么', shi: '时', hou: '候', fa: '发', tang: '堂', nian: '念' },
  },
  other: { kuai: '会' },
  names: {},
}

const library = (textIndex: TextIndex | undefined, entries: readonly Entry[] = ENTRIES): Library => ({
  catalogue: { traditional: ['會議紀', '会议纪'], common: [], entries },
  known: entries.map(knownBy),
  textIndex,
  pronunciation: async () => pronunciationBy(SOUNDS),
})

const search = (query: string): Promise<Answer> => ask(query, library(looseIndex), 10)
const paths = ({ results }: Answer): readonly string[] => results.map(({ path }) => path)

test.for([
  ['a title', '会议纪要'],
  ['a synonym', '会议记录'],
  ['English in any case', 'Contact REPORT'],
  ['traditional characters', '會議紀要'],
  ['a known slip', '会议机要'],
  ['a question', '会议纪要怎么写'],
  ['pinyin', 'huiyijiyao'],
  ['initials', 'hyjy'],
  ['characters of the same sound', '会意计药'],
])('%s finds the page first', async ([, query = '']) => {
  expect(paths(await search(query))[0]).toBe('/handbook/appendix-3-minutes/')
})

test('the page’s form is a link of the page’s result and no result of its own', async () => {
  const answer = await search('会议纪要')
  expect(paths(answer)).toEqual(['/handbook/appendix-3-minutes/', '/handbook/role-ae/'])
  expect(answer.results[0]?.templates).toEqual([{ name: '会议纪要', path: '/templates/minutes/' }])
})

test('a page that the index found but that doesn’t hold the query isn’t shown', async () => {
  expect(paths(await search('变天'))).toEqual([])
})

test('a word of the text alone finds the page, and shows the place', async () => {
  const { results } = await search('电话里')
  expect(results.map(({ path }) => path)).toEqual(['/handbook/role-ae/'])
  expect(results[0]?.excerpt).toContainEqual({ text: '电话里', hit: true })
})

test('a heading that holds the query is linked', async () => {
  const { results } = await search('什么时候发')
  expect(results[0]?.sections[0]?.path).toBe('/handbook/appendix-3-minutes/#什么时候发')
})

test('a synonym that was searched for is named', async () => {
  expect((await search('contact report')).results[0]?.alias).toBe('contact report')
  expect((await search('会议纪要')).results[0]?.alias).toBeUndefined()
})

test('a near miss is searched for as what it must mean, and says so', async () => {
  const answer = await search('confact repord')
  expect(answer.takenAs).toBe('contact report')
  expect(paths(answer)[0]).toBe('/handbook/appendix-3-minutes/')
})

test('a far miss gets names to choose from', async () => {
  const { results, suggestions } = await search('会堂纪念')
  expect(results).toEqual([])
  expect(suggestions).toEqual([])
  expect((await search('conflict repeat')).suggestions).toEqual(['contact report'])
})

test('signs alone find nothing and break nothing', async () => {
  expect(await search('？！')).toEqual({ results: [], more: false, takenAs: undefined, suggestions: [] })
})

test('without the text index, names are still found, with the description to show', async () => {
  const { results } = await ask('会议记录', library(undefined), 10)
  expect(results[0]?.path).toBe('/handbook/appendix-3-minutes/')
  expect(results[0]?.excerpt.map(({ text }) => text).join('')).toBe('散会后一小时写完。')
})

test('a limit cuts the list, which says so', async () => {
  const { results, more } = await ask('纪要', library(looseIndex), 1)
  expect({ shown: results.length, more }).toEqual({ shown: 1, more: true })
})

test('only texts that may be shown are read, and others in place of those that don’t hold the query', async () => {
  const read: string[] = []
  const index: TextIndex = async () =>
    ['loose', 'one', 'two', 'three', 'four'].map((id) => ({
      id,
      read: async () => {
        read.push(id)
        return { path: `/handbook/${id}/`, text: id === 'loose' ? '别的' : '催款', sections: [] }
      },
    }))
  await ask('催款', library(index), 2)
  expect(read).toEqual(['loose', 'one', 'two'])
})
