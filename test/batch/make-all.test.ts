import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { createGate } from '../../src/batch/gate.ts'
import type { MadeSheet } from '../../src/batch/lists.ts'
import { type Batch, makeAll, type Work } from '../../src/batch/make-all.ts'

interface Sheet {
  readonly line: number
  readonly name: string
}

const sheets = (...names: readonly string[]): readonly Sheet[] =>
  names.map((name, index) => ({ line: index + 2, name }))

const start = (asked: readonly Sheet[], change: Partial<Work<Sheet>> = {}): Promise<Batch> =>
  makeAll<Sheet>({
    sheets: asked,
    gate: createGate(),
    make: async ({ name }) => ({ fileName: `${name}.pdf`, bytes: bytesOf(name), pages: 1, remarks: [] }),
    failed: () => '没有生成',
    progressed: () => {},
    at: '2026-11-24 09:40',
    ...change,
  })

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const filesIn = async ({ zip }: Batch): Promise<Readonly<Record<string, string>>> => {
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

test('every sheet is in the ZIP under a name of its own, with a list of which line it is from', async () => {
  const files = await filesIn(await start(sheets('甲', '乙', '甲')))
  expect(Object.keys(files)).toEqual(['甲.pdf', '乙.pdf', '甲 (2).pdf', '清单.csv'])
  expect(files['甲 (2).pdf']).toBe('甲')
  expect(files['清单.csv']).toContain('\r\n4,甲 (2).pdf,1,')
})

test('a sheet called like the list doesn’t take its place', async () => {
  const make: Work<Sheet>['make'] = async () => ({ fileName: '清单.csv', bytes: bytesOf('x'), pages: 1, remarks: [] })
  expect(Object.keys(await filesIn(await start(sheets('甲'), { make })))).toEqual(['清单 (2).csv', '清单.csv'])
})

test('the same sheets make the same bytes', async () => {
  const [once, twice] = await Promise.all([start(sheets('甲', '乙')), start(sheets('甲', '乙'))])
  expect(await once.zip.bytes()).toEqual(await twice.zip.bytes())
})

test('a sheet that can’t be made is in the list with the reason, and the others go on', async () => {
  const batch = await start(sheets('甲', '乙', '丙'), {
    make: async ({ name }) => {
      if (name === '乙') throw new Error('no')
      return { fileName: `${name}.pdf`, bytes: bytesOf(name), pages: 1, remarks: [] }
    },
  })
  expect(batch.made.map(({ fileName, remarks }) => [fileName, remarks])).toEqual([
    ['甲.pdf', []],
    ['', ['没有生成']],
    ['丙.pdf', []],
  ])
})

test('what may pass is tried again when the gate opens, and nothing is left out', async () => {
  const gate = createGate()
  let broken = true
  const batch = await start(sheets('甲', '乙'), {
    gate,
    make: async ({ name }) => {
      if (name === '乙' && broken) throw new Error('offline')
      return { fileName: `${name}.pdf`, bytes: bytesOf(name), pages: 1, remarks: [] }
    },
    failed: () => {
      gate.pause()
      broken = false
      queueMicrotask(gate.resume)
      return undefined
    },
  })
  expect(batch.made.map(({ fileName }) => fileName)).toEqual(['甲.pdf', '乙.pdf'])
})

test('stopped, it keeps what is made', async () => {
  const gate = createGate()
  const progress: number[] = []
  const progressed = (made: readonly MadeSheet[]): void => {
    progress.push(made.length)
    if (made.length === 2) gate.stop()
  }
  const batch = await start(sheets('甲', '乙', '丙'), { gate, progressed })
  expect(progress).toEqual([1, 2])
  expect(Object.keys(await filesIn(batch))).toEqual(['甲.pdf', '乙.pdf', '清单.csv'])
})

test('paused, nothing is begun until it goes on; stopped while it waits, it ends', async () => {
  const gate = createGate()
  gate.pause()
  let made = 0
  const work = start(sheets('甲'), { gate, progressed: () => (made += 1) })
  await new Promise((resolve) => setImmediate(resolve))
  expect(made).toBe(0)
  gate.stop()
  expect((await work).made).toEqual([])
})
