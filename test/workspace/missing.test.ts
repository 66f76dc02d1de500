import { expect, test, vi } from 'vitest'
import { type Known, lookUp, missingHints } from '../../src/workspace/missing.ts'

const emoji = async (text: string) => [...new Set(text.match(/\p{Emoji_Presentation}/gu) ?? [])]
const nothing: Known = new Map()

test('a character that the font lacks is named at its field', async () => {
  const data = { title: '庆功😀', rows: [{ action: '写' }, { action: '画😀🎉' }] }
  expect(missingHints(data, await lookUp(data, nothing, emoji))).toEqual([
    { path: ['title'], message: '字体里没有“😀”，打印时会显示成方框' },
    { path: ['rows', 1, 'action'], message: '字体里没有“😀”“🎉”，打印时会显示成方框' },
  ])
})

test('only texts that have changed are looked at, and nothing is asked when none has', async () => {
  const find = vi.fn(emoji)
  const known = await lookUp({ a: '会', b: '议😀' }, nothing, find)
  await lookUp({ a: '会', b: '议😀' }, known, find)
  await lookUp({ a: '会', b: '纪要' }, known, find)
  expect(find.mock.calls).toEqual([['会议😀'], ['纪要']])
})

test('a text without a gap is known too, and texts that are gone are forgotten', async () => {
  const known = await lookUp({ a: '会' }, nothing, emoji)
  expect([...known]).toEqual([['会', []]])
  expect([...(await lookUp({ b: '纪' }, known, emoji)).keys()]).toEqual(['纪'])
})

test('of many characters the first ten are named, and the rest counted', () => {
  const missing = [...'😀😁😂😃😄😅😆😇😈😉😊😋']
  const [hint] = missingHints({ a: 'x' }, new Map([['x', missing]]))
  expect(hint?.message).toContain('“😉”等 12 个字')
})
