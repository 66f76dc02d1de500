import { expect, test } from 'vitest'
import { createAutosave, SOON } from '../../src/drafts/autosave.ts'

const bench = () => {
  const saved: string[] = []
  const waits: { call: () => void; milliseconds: number; cancelled: boolean }[] = []
  const autosave = createAutosave<string>(
    (value) => saved.push(value),
    (call, milliseconds) => {
      const wait = { call, milliseconds, cancelled: false }
      waits.push(wait)
      return () => {
        wait.cancelled = true
      }
    },
  )
  const pass = () => {
    for (const { call, cancelled } of waits) if (!cancelled) call()
  }
  return { saved, waits, autosave, pass }
}

test('only the newest value is saved, when it is time', () => {
  const { saved, autosave, pass } = bench()
  autosave.changed('一')
  autosave.changed('二')
  expect(saved).toEqual([])
  pass()
  expect(saved).toEqual(['二'])
})

test('changes without a pause don’t put the saving off', () => {
  const { waits, autosave } = bench()
  autosave.changed('一')
  autosave.changed('二')
  autosave.changed('三')
  expect(waits.map(({ milliseconds, cancelled }) => [milliseconds, cancelled])).toEqual([[SOON, false]])
  expect(SOON).toBeLessThan(400)
})

test('what changes after a save waits anew', () => {
  const { saved, waits, autosave, pass } = bench()
  autosave.changed('一')
  pass()
  autosave.changed('二')
  waits.at(-1)?.call()
  expect(saved).toEqual(['一', '二'])
})

test('a flush saves at once what waits, and only once', () => {
  const { saved, autosave, pass } = bench()
  autosave.changed('一')
  autosave.flush()
  autosave.flush()
  pass()
  expect(saved).toEqual(['一'])
})

test('a flush with nothing waiting saves nothing', () => {
  const { saved, autosave } = bench()
  autosave.flush()
  expect(saved).toEqual([])
})

test('what is dropped is not saved', () => {
  const { saved, autosave, pass } = bench()
  autosave.changed('一')
  autosave.drop()
  autosave.flush()
  pass()
  expect(saved).toEqual([])
})
