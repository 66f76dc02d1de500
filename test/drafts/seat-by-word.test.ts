import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Place } from '../../src/drafts/seat.ts'
import { isTaken, seatByWord } from '../../src/drafts/seat-by-word.ts'

/** What stands for the browser between the tabs: words arrive later, in order, and a tab can crash. */
class Wire {
  static tabs = new Set<Wire>()
  hear = (_: { data: unknown }): void => {}
  readonly name: string
  constructor(name: string) {
    this.name = name
    Wire.tabs.add(this)
  }
  addEventListener(_: string, hear: Wire['hear']): void {
    this.hear = hear
  }
  postMessage(data: unknown): void {
    for (const tab of Wire.tabs)
      if (tab !== this && tab.name === this.name) setTimeout(() => Wire.tabs.has(tab) && tab.hear({ data }), 1)
  }
  close(): void {
    Wire.tabs.delete(this)
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('BroadcastChannel', Wire)
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('removeEventListener', () => {})
})
afterEach(() => {
  Wire.tabs.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const open = () => {
  const places: Place[] = []
  const before = new Set(Wire.tabs)
  const seat = seatByWord('draft', (place) => places.push(place))
  const wire = [...Wire.tabs].find((tab) => !before.has(tab))
  const crash = (): void => {
    // It is heard no more, and says nothing.
    if (wire === undefined) throw new Error('no end was opened')
    Wire.tabs.delete(wire)
    wire.postMessage = () => {}
  }
  return { seat, places, crash }
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('where there are no locks', () => {
  test('the first tab is the editor, the second is told', async () => {
    const first = open()
    await wait(1000)
    const second = open()
    await wait(1000)
    expect([first.places, second.places]).toEqual([['here'], ['elsewhere']])
  })

  test('of tabs opened in one instant, one is the editor', async () => {
    const tabs = [open(), open(), open()]
    await wait(5000)
    expect(tabs.map(({ seat }) => seat.place()).sort()).toEqual(['elsewhere', 'elsewhere', 'here'])
  })

  test('who takes over is the editor, and the other is told', async () => {
    const [first, second] = [open(), open()]
    await wait(5000)
    const [loser, taker] = first.seat.place() === 'here' ? [first, second] : [second, first]
    taker.seat.steal()
    await wait(5000)
    expect([loser.seat.place(), taker.seat.place()]).toEqual(['elsewhere', 'here'])
  })

  test('a seat that is left goes to one of those who wait', async () => {
    const first = open()
    await wait(1000)
    const others = [open(), open()]
    await wait(1000)
    first.seat.leave()
    await wait(1000)
    expect(others.map(({ seat }) => seat.place()).sort()).toEqual(['elsewhere', 'here'])
  })

  test('a tab that crashed keeps nobody out', async () => {
    const first = open()
    await wait(1000)
    const second = open()
    await wait(1000)
    first.crash()
    await wait(2500)
    expect(second.seat.place()).toBe('here')
  })

  test('whether a seat is taken is known from another tab', async () => {
    const ask = async (): Promise<boolean> => {
      const asked = isTaken('draft')
      await wait(1000)
      return asked
    }
    expect(await ask()).toBe(false)
    const first = open()
    await wait(1000)
    expect(await ask()).toBe(true)
    first.seat.leave()
    expect(await ask()).toBe(false)
  })
})
