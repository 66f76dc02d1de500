import { expect, test, vi } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { readPdf } from '../../../src/engine/index.ts'
import type { DocumentModel } from '../../../src/engine/model/document.ts'
import { alignKinds, packAligned } from '../../../src/engine/paint/pdf/aligned.ts'
import { checkPdf } from '../../support/qpdf.ts'
import { sheet, table } from '../../support/sheet-builders.ts'
import { taggedText } from '../../support/tagged-text.ts'

const createdAt = '2026-11-24 09:40'
const source = { template: 'minutes', version: 1, data: { title: '周例会' } }

/** A table of numbered rows. */
const rows = (count: number): DocumentModel =>
  sheet([table(Array.from({ length: count }, (_, index) => [`${index + 1}`, '整理简报']))])

const objects = (count: number, body: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => ({ number: 1000 + index, body: body(index) }))

test('a kind of many is as wide as most of it; what is wider stands as text', () => {
  const kind = objects(60, (index) => (index === 7 ? '<</K 7/Alt <00>>>' : '<</K 7>>'))
  const { aligned, rest } = alignKinds([kind])
  expect(aligned.map(({ width, objects: own }) => [width, own.length])).toEqual([[8, 59]])
  expect(rest.map(({ number }) => number)).toEqual([1007])
})

test('kinds of few share their rows, and a handful stands as text', () => {
  expect(alignKinds([objects(9, () => '<</S/P>>'), objects(9, () => '<</S/H1>>')]).aligned).toMatchObject([
    { width: 9 },
  ])
  expect(alignKinds([objects(9, () => '<</S/P>>')]).aligned).toEqual([])
})

test('objects that count up take less than a byte each', () => {
  const kind = objects(1000, (index) => `<</S/TD/P ${10_000 + index} 0 R/K ${String(index % 90).padStart(4)}>>`)
  expect(packAligned({ width: 34, objects: kind }).bytes.length).toBeLessThan(1000)
})

test.for([3, 30, 300, 3000])(
  'a table of %i rows is read out row by row, by a reader that knows predictors',
  async (count) => {
    const { bytes } = await setInNode(rows(count), { createdAt })
    const cells = (await taggedText(bytes)).filter(({ path }) => path.at(-1) === 'TD').map(({ text }) => text)
    expect(cells).toEqual(Array.from({ length: count }, (_, index) => [`${index + 1}`, '整理简报']).flat())
    expect(await checkPdf(bytes)).toBe(0)
  },
)

test('the data is read back, and nobody is warned of what is passed over', async () => {
  const warn = vi.spyOn(console, 'warn')
  const { bytes } = await setInNode(rows(300), { createdAt, source })
  expect(Buffer.from(bytes).includes('/Predictor 12/Columns')).toBe(true)
  expect(await readPdf(bytes)).toEqual({ ok: true, source })
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
})
