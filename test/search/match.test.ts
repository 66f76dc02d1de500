import { expect, test } from 'vitest'
import type { Entry } from '../../src/search/catalogue.ts'
import { compact, knownBy, partScore, rarityOf, soundScore, wholeScore } from '../../src/search/match.ts'
import { pronunciationBy, SILENT } from '../../src/search/pronunciation.ts'
import { heading, page } from './entries.ts'

const score = (entry: Entry, query: string): number => wholeScore(knownBy(entry), [query])

const inTitle = page('a', '催款的话术')
const inKeyword = page('b', '应收账款', { keywords: ['催款'] })
const inHeading = page('c', '客户经理', { headings: [heading('催款')] })
const inDescription = page('d', '四项服务', { description: '怎样催款' })

test('a title outweighs a synonym, a synonym a heading, a heading a description', () => {
  const scores = [inTitle, inKeyword, inHeading, inDescription].map((entry) => score(entry, '催款'))
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(new Set(scores).size).toBe(4)
})

test('a synonym, a heading and a description together don’t outweigh a title', () => {
  const all = page('e', '客户', { keywords: ['催款'], headings: [heading('催款')], description: '催款' })
  const faint = page('f', '写给新来的客户执行：催款以前要做的几件事情')
  expect(score(faint, '催款')).toBeGreaterThan(score(all, '催款'))
})

test('a title that is the query goes before one that begins with it, and that before one that holds it', () => {
  const scores = ['客户经理', '客户经理与执行', '两位客户经理谈'].map((title) => score(page('p', title), '客户经理'))
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
})

test('the name after “附件三”, and each name of a list, counts as a title of its own', () => {
  const whole = score(page('p', '会议纪要'), '会议纪要')
  expect(score(page('p', '附件三 会议纪要'), '会议纪要')).toBeGreaterThan(whole - 10)
  expect(score(page('p', '下任务：工作单、估价单'), '工作单')).toBeGreaterThan(100)
})

test('of two titles that hold the query, the synonym decides', () => {
  const role = page('role', '客户执行（AE）', { keywords: ['AE'] })
  expect(score(role, 'ae')).toBeGreaterThan(score(page('rhythm', 'AE 的一天'), 'ae'))
})

test('spaces, brackets, width and case make no difference', () => {
  expect(compact('客户执行（ＡＥ）')).toBe('客户执行ae')
  expect(score(page('p', '下单', { keywords: ['Job Order'] }), 'joborder')).toBeGreaterThan(30)
})

test('a name inside a longer query counts by its share', () => {
  const entry = page('p', '客户评价', { keywords: ['评级'] })
  expect(score(entry, '客户的评级')).toBeGreaterThan(score(entry, '给每一个客户的评级'))
})

test('a single character inside a query is no name', () => {
  expect(score(page('p', '人'), '客户经理带几个人')).toBe(0)
})

test('rare pieces weigh more than common ones', () => {
  const all = ['客户总监', '客户经理', '客户评级'].map((title, index) => knownBy(page(`${index}`, title)))
  const rarity = rarityOf(['客户', '评级', '级客'], all)
  expect(rarity.get('评级')).toBeGreaterThan(rarity.get('客户') ?? 0)
  expect(rarity.get('评级')).toBeGreaterThan(rarity.get('级客') ?? 0)
})

test('an entry that holds every piece in its title has the full share of them', () => {
  const known = knownBy(page('p', '客户评级'))
  const grams = ['客户', '评级']
  expect(partScore(known, grams, rarityOf(grams, [known]))).toBeCloseTo(1)
  expect(partScore(knownBy(page('q', '催款')), grams, rarityOf(grams, [known]))).toBe(0)
})

const minutes = knownBy(page('m', '会议纪要', { keywords: ['会议记录'] }))
const spoken = pronunciationBy({
  usual: { hui: '会', yi: '议', ji: '纪记', yao: '要', lu: '录' },
  other: {},
  names: {},
})

test('a title is found by pinyin and by characters of its sound', () => {
  expect(soundScore(minutes, spoken, { kind: 'letters', letters: 'hyjy' })).toBeGreaterThan(80)
  expect(
    soundScore(minutes, spoken, { kind: 'readings', readings: [['hui'], ['yi'], ['ji'], ['yao']] }),
  ).toBeGreaterThan(80)
})

test('by sound, a name scores less than as it is written', () => {
  const written = wholeScore(minutes, ['会议纪要'])
  expect(soundScore(minutes, spoken, { kind: 'letters', letters: 'huiyijiyao' })).toBeLessThan(written)
})

test('letters within one syllable of a longer name find nothing', () => {
  expect(soundScore(minutes, spoken, { kind: 'letters', letters: 'hu' })).toBe(0)
})

test('without its sounds an entry is still found as written', () => {
  expect(soundScore(minutes, SILENT, { kind: 'letters', letters: 'hyjy' })).toBe(0)
  expect(wholeScore(minutes, ['会议'])).toBeGreaterThan(0)
})
