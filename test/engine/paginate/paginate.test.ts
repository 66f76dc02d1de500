import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item } from '../../../src/engine/model/page.ts'
import { drawMoved, type FlowItem, type TableHead } from '../../../src/engine/paginate/flow-item.ts'
import { type FilledPage, paginate } from '../../../src/engine/paginate/paginate.ts'
import { holds, LAW_TIMEOUT } from '../../support/law.ts'

const ROOM = 100

/** A piece that draws its own name. */
const piece = (name: string, height: number, more: Partial<FlowItem> = {}): FlowItem => ({
  height,
  draw: drawMoved([{ kind: 'text', x: 0, y: 0, size: 10, text: name, width: 0 }]),
  ...more,
})

/** Lines `first` to `last`, ten points each; split with two lines at least on either side. */
const linesFrom = (name: string, first: number, last: number, more: Partial<FlowItem>): FlowItem => {
  const count = last - first + 1
  return {
    height: 10 * count,
    draw: drawMoved(
      Array.from({ length: count }, (_, at) => ({
        kind: 'text',
        x: 0,
        y: 10 * at,
        size: 10,
        text: `${name}${first + at}`,
        width: 0,
      })),
    ),
    split: (room) => {
      const fit = Math.min(Math.floor(room / 10), count - 2)
      if (fit < 2) return undefined
      return [linesFrom(name, first, first + fit - 1, more), linesFrom(name, first + fit, last, more)]
    },
    ...more,
  }
}
const lines = (name: string, count: number, more: Partial<FlowItem> = {}): FlowItem => linesFrom(name, 1, count, more)

const head: TableHead = { first: piece('首', 10), again: piece('再', 10) }
const row = (name: string, height = 20): FlowItem => piece(name, height, { whole: true, head })

/** What a piece draws. */
const namesIn = ({ draw }: FlowItem): string[] => {
  const items: Item[] = []
  draw(items, 0, 0)
  return items.map((item) => (item.kind === 'text' ? item.text : ''))
}

const names = (pages: readonly FilledPage[]): string[] =>
  pages.map((page) => page.items.map((item) => (item.kind === 'text' ? item.text : '')).join(' '))
const tops = (page: FilledPage | undefined): number[] =>
  page?.items.map((item) => (item.kind === 'text' ? item.y : -1)) ?? []

describe('filling', () => {
  test('a document without pieces is one empty page', () => {
    expect(paginate([], ROOM)).toEqual([expect.objectContaining({ items: [], oversize: false })])
  })

  test('pieces follow each other, with the gap above each but the first', () => {
    expect(tops(paginate([piece('甲', 20, { gap: 5 }), piece('乙', 20, { gap: 5 })], ROOM)[0])).toEqual([0, 25])
  })

  test('a piece that fits to the last point stays', () => {
    expect(names(paginate([piece('甲', 60), piece('乙', 40)], ROOM))).toEqual(['甲 乙'])
  })

  test('a piece that does not fit goes to the next page, without its gap', () => {
    const pages = paginate([piece('甲', 60), piece('乙', 50, { gap: 5 })], ROOM)
    expect(names(pages)).toEqual(['甲', '乙'])
    expect(tops(pages[1])).toEqual([0])
  })

  test('a piece that starts a page does so, but leaves no empty page before it', () => {
    expect(
      names(paginate([piece('甲', 10, { startsPage: true }), piece('乙', 10, { startsPage: true })], ROOM)),
    ).toEqual(['甲', '乙'])
  })
})

describe('keeping together', () => {
  test('a heading goes with the piece after it', () => {
    const pages = paginate([piece('甲', 80), piece('题', 10, { keepWithNext: true }), piece('乙', 20)], ROOM)
    expect(names(pages)).toEqual(['甲', '题 乙'])
  })

  test('a heading stays with the first lines of a paragraph that goes on overleaf', () => {
    const pages = paginate([piece('甲', 60), piece('题', 10, { keepWithNext: true }), lines('文', 6)], ROOM)
    expect(names(pages)).toEqual(['甲 题 文1 文2 文3', '文4 文5 文6'])
  })

  test('neither side of a split has a single line', () => {
    expect(names(paginate([piece('甲', 70), lines('文', 4)], ROOM))).toEqual(['甲 文1 文2', '文3 文4'])
    expect(names(paginate([piece('甲', 80), lines('文', 3)], ROOM))).toEqual(['甲', '文1 文2 文3'])
  })

  test('a chain taller than a page lets its first piece go alone', () => {
    const keep = { keepWithNext: true }
    expect(names(paginate([piece('甲', 60, keep), piece('乙', 60, keep), piece('丙', 60)], ROOM))).toEqual([
      '甲',
      '乙',
      '丙',
    ])
  })
})

describe('tables', () => {
  test('the head comes again on every page, and only there', () => {
    expect(names(paginate([row('一'), row('二'), row('三'), row('四'), row('五'), row('六')], ROOM))).toEqual([
      '首 一 二 三 四',
      '再 五 六',
    ])
  })

  test('a row is kept whole while a page has room for it', () => {
    const tall = { ...lines('行', 8), whole: true, head }
    expect(names(paginate([row('一', 30), tall], ROOM))[1]).toBe('再 行1 行2 行3 行4 行5 行6 行7 行8')
  })

  test('a row taller than a page begins where the table is and goes on under a repeated head', () => {
    const pages = paginate([row('一', 30), lines('行', 14, { whole: true, head })], ROOM)
    expect(names(pages)).toEqual(['首 一 行1 行2 行3 行4 行5 行6', '再 行7 行8 行9 行10 行11 行12 行13 行14'])
  })

  test('the piece kept with the end of a split row follows it', () => {
    const pages = paginate([lines('行', 14, { whole: true, head, keepWithNext: true }), piece('签', 20)], ROOM)
    expect(names(pages).at(-1)).toMatch(/行14 签$/)
  })

  test('a second table on the page brings its own head', () => {
    const other: TableHead = { first: piece('次', 10), again: piece('次再', 10) }
    expect(names(paginate([row('一'), piece('甲', 10, { head: other })], ROOM))).toEqual(['首 一 次 甲'])
  })
})

describe('what no page can hold', () => {
  test('is placed alone and reported', () => {
    const pages = paginate([piece('甲', 10), piece('巨', 150), piece('乙', 10)], ROOM)
    expect(names(pages)).toEqual(['甲', '巨', '乙'])
    expect(pages.map((page) => page.oversize)).toEqual([false, true, false])
  })
})

test(
  'laws: every piece once and in order, no page overfull, no heading last but at the end',
  () => {
    const anyPiece = fc.record({
      height: fc.integer({ min: 1, max: 14 }),
      kind: fc.constantFrom('plain', 'lines', 'row', 'heading'),
      gap: fc.integer({ min: 0, max: 9 }),
    })
    holds(
      fc.property(fc.array(anyPiece, { maxLength: 40 }), (specs) => {
        const pieces = specs.map(({ height, kind, gap }, at) => {
          const name = `${at}.`
          if (kind === 'lines') return lines(name, height, { gap })
          if (kind === 'row') return lines(name, height, { gap, whole: true, head })
          return piece(name, Math.min(height * 6, ROOM), { gap, keepWithNext: kind === 'heading' })
        })
        const pages = paginate(pieces, ROOM)
        const placed = pages.flatMap((page) => page.items.map((item) => (item.kind === 'text' ? item.text : '')))
        const expected = pieces.flatMap(namesIn)
        expect(placed.filter((name) => !['首', '再'].includes(name))).toEqual(expected)
        for (const page of pages) expect(page.oversize).toBe(false)
        const headings = new Set(
          pieces.flatMap((each, at) => (each.keepWithNext && at < pieces.length - 1 ? [`${at}.`] : [])),
        )
        const chained = (name: string) => headings.has(name) && headings.has(`${Number.parseInt(name, 10) + 1}.`)
        const heights = pieces.map((each) => each.height)
        for (const page of names(pages).slice(0, -1)) {
          const last = page.split(' ').at(-1) ?? ''
          const at = Number.parseInt(last, 10)
          // Two pieces taller together than a page can't be kept together.
          const next = (heights[at + 1] ?? 0) + 9 + 10
          expect(headings.has(last) && !chained(last) && (heights[at] ?? 0) + next <= ROOM).toBe(false)
        }
        expect(placed.filter((name) => name === '首').length).toBeLessThanOrEqual(1)
      }),
    )
  },
  LAW_TIMEOUT,
)
