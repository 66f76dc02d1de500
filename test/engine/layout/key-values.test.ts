import { expect, test } from 'vitest'
import { layoutDocument } from '../../../src/engine/index.ts'
import { fakeFonts } from '../../support/fake-fonts.ts'
import { expectSoundPages } from '../../support/page-laws.ts'
import { sheet } from '../../support/sheet-builders.ts'

test('in a place too narrow for three pairs they stand below each other, and no two texts meet', () => {
  const items = [
    { label: '甲', value: '乙' },
    { label: '丙', value: '丁' },
  ]
  const narrow = { kind: 'keyValues' as const, columns: 3 as const, items }
  const { pages } = layoutDocument(
    sheet([{ kind: 'columns', columns: [[], [narrow], []], shares: [6, 1], gap: 12 }]),
    fakeFonts(),
  )
  expect(pages.length).toBe(1)
  expectSoundPages({ pages })
})
