import { expect, test } from 'vitest'
import { createAutosave, QUIET } from '../../src/drafts/autosave.ts'

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

test('only the newest value is saved, once it has been quiet', () => {
  const { saved, autosave, pass } = bench()
  autosave.changed('一')
  autosave.changed('二')
  expect(saved).toEqual([])
  pass()
  expect(saved).toEqual(['二'])
})

test('nothing waits longer than 400 ms', () => {
  const { waits, autosave } = bench()
  autosave.changed('一')
  expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([QUIET])
  expect(QUIET).toBeLessThan(400)
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
