import { expect, test } from 'vitest'
import { commonHan } from '../../src/build/fonts/common-characters.ts'
import { cutSlices } from '../../src/build/fonts/cut-slices.ts'
import { indexSlices, WEIGHTS } from '../../src/engine/index.ts'

test('GB/T 2312 has 3,755 Han of the first level, from 啊 to 座', () => {
  const all = [...commonHan()]
  expect(all).toHaveLength(3755)
  expect(new Set(all).size).toBe(3755)
  expect([all[0], all.at(-1)]).toEqual(['啊', '座'])
})

test.each(WEIGHTS)('the common slices hold each of them in %s, and no more than a third of all slices', (weight) => {
  const { manifest, slices, common } = cutSlices()
  const index = indexSlices(manifest, weight)
  const kept = new Set(common)
  const missing = [...commonHan(), ...'咖啡囧嗨怼蹭'].filter(
    (char) => !kept.has(`${weight}-${index.sliceOf(char.codePointAt(0) ?? 0)}`),
  )
  expect(missing.join('')).toBe('')
  expect(common.length).toBeLessThan(slices.size / 3)
  expect(common.filter((name) => !slices.has(name))).toEqual([])
})
