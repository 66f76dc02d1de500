import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutDocument } from '../../../src/engine/index.ts'
import type { Block, DocumentModel, Row } from '../../../src/engine/model/document.ts'
import { plainText, type Text } from '../../../src/engine/model/text.ts'
import { mm } from '../../../src/engine/model/units.ts'
import { fakeFonts } from '../../support/fake-fonts.ts'
import { holds, LAW_TIMEOUT } from '../../support/law.ts'
import { expectSoundPages, textsOf } from '../../support/page-laws.ts'
import { paragraph, sheet, table } from '../../support/sheet-builders.ts'

const layout = (document: DocumentModel) => layoutDocument(document, fakeFonts())
const textOf = (document: DocumentModel): string[] =>
  layout(document).pages.map((page) =>
    textsOf(page)
      .map(({ text }) => text)
      .join(' '),
  )

describe('head and foot', () => {
  test('every page carries both, and its number of how many', () => {
    const pages = textOf(sheet([paragraph('文'), { kind: 'pageBreak' }, paragraph('文')]))
    expect(pages).toHaveLength(2)
    expect(pages[0]).toMatch(/^本公司 LY-2612-003-M01 生成于 2026-11-24 09:40 第 1 页 \/ 共 2 页/)
    expect(pages[1]).toContain('第 2 页 / 共 2 页')
  })

  test('a name of thousands of characters is cut with an ellipsis and leaves room for the text', () => {
    const laidOut = layout(sheet([paragraph('正文')], { header: { left: '长'.repeat(5000), right: '编号' } }))
    expectSoundPages(laidOut)
    const texts = textsOf(laidOut.pages[0] as never).map(({ text }) => text)
    expect(texts.filter((text) => text.startsWith('长'))).toHaveLength(4)
    expect(texts).toContain('正文')
  })

  test('a watermark lies under the text of every page', () => {
    const laidOut = layout(sheet([paragraph('文'), { kind: 'pageBreak' }, paragraph('文')], { watermark: '草稿' }))
    for (const page of laidOut.pages) expect(page.items[0]).toMatchObject({ text: '草稿', turn: 45 })
  })
})

describe('grid of labels and values', () => {
  const grid = (items: { label: string; value: string; span?: number }[]): Block => ({
    kind: 'keyValues',
    columns: 2,
    items,
  })
  const rowsOf = (block: Block): string[] => {
    const byLine = new Map<number, string[]>()
    for (const { y, text } of textsOf(layout(sheet([block])).pages[0] as never).slice(4))
      byLine.set(y, [...(byLine.get(y) ?? []), text])
    return [...byLine.values()].map((texts) => texts.join(' '))
  }

  test('pairs share a row as far as it goes', () => {
    expect(
      rowsOf(
        grid([
          { label: '甲', value: '1' },
          { label: '乙', value: '2' },
          { label: '丙', value: '3' },
        ]),
      ),
    ).toEqual(['甲 1 乙 2', '丙 3'])
  })

  test('an item that needs the whole row begins a new one', () => {
    expect(
      rowsOf(
        grid([
          { label: '甲', value: '1' },
          { label: '乙', value: '2', span: 2 },
        ]),
      ),
    ).toEqual(['甲 1', '乙 2'])
  })

  test('all labels are as wide as the widest, and values begin under each other', () => {
    const laidOut = layout(
      sheet([
        grid([
          { label: '甲', value: '一', span: 2 },
          { label: '会议名称', value: '二', span: 2 },
        ]),
      ]),
    )
    const values = textsOf(laidOut.pages[0] as never).filter(({ text }) => text === '一' || text === '二')
    expect(new Set(values.map(({ x }) => x)).size).toBe(1)
  })
})

describe('table', () => {
  test('the head stands on every page and counts as text only once', () => {
    const laidOut = layout(sheet([table(Array.from({ length: 90 }, (_, at) => [`行${at}`, '值']))]))
    const heads = laidOut.pages.map((page) => textsOf(page).filter(({ text }) => text === '甲'))
    expect(heads.length).toBeGreaterThan(2)
    for (const head of heads) expect(head).toHaveLength(1)
    expect(heads.map(([head]) => head?.tag !== undefined)).toEqual(heads.map((_, at) => at === 0))
  })

  test('fixed columns keep their width, fractions share the rest', () => {
    const laidOut = layout(
      sheet([
        {
          kind: 'table',
          columns: [
            { title: '定', width: { fixed: 100 } },
            { title: '一', width: { fraction: 1 } },
            { title: '二', width: { fraction: 2 } },
          ],
          rows: [],
        },
      ]),
    )
    const [fixed, one, two] = textsOf(laidOut.pages[0] as never).filter(({ text }) => ['定', '一', '二'].includes(text))
    expect((one?.x ?? 0) - (fixed?.x ?? 0)).toBeCloseTo(100)
    const right = laidOut.pages[0]?.width ?? 0
    const rest = right - 2 * (fixed?.x ?? 0) + 2 * 4.5 - 100
    expect((two?.x ?? 0) - (one?.x ?? 0)).toBeCloseTo(rest / 3)
  })

  test('numbers set right end at the same place', () => {
    const laidOut = layout(
      sheet([
        {
          kind: 'table',
          columns: [{ title: '元', width: { fraction: 1 }, align: 'right' }],
          rows: [{ cells: ['1'] }, { cells: ['12345'] }],
        },
      ]),
    )
    const ends = textsOf(laidOut.pages[0] as never)
      .filter(({ text }) => /^\d+$/.test(text))
      .map(({ x, width }) => x + width)
    expect(ends[0]).toBeCloseTo(ends[1] ?? 0)
  })
})

describe('totals and groups', () => {
  const withRows = (count: number, more: readonly Row[]): Block => {
    const plain = table(Array.from({ length: count }, (_, at) => [`行${at}`]))
    return plain.kind === 'table' ? { ...plain, rows: [...plain.rows, ...more] } : plain
  }

  test('a total never stands on a page without a row before it', () => {
    for (let count = 20; count < 60; count++) {
      const last = textOf(sheet([withRows(count, [{ cells: ['合计'], role: 'total' }])])).at(-1)
      expect(last).toContain('合计')
      expect(last).toContain(`行${count - 1}`)
    }
  })

  test('the head of a group is never last on a page', () => {
    for (let count = 20; count < 60; count++) {
      const block = withRows(count, [{ cells: ['一组'], role: 'group' }, { cells: ['它的行'] }])
      expect(textOf(sheet([block])).find((text) => text.includes('一组'))).toContain('它的行')
    }
  })
})

describe('two forms on one sheet', () => {
  test('stand side by side on landscape A4, each in an A5 of its own', () => {
    const half = [paragraph('收条'), table([['甲', '乙']])]
    const [width, height, edge] = [mm(297), mm(210), mm(10)]
    const page = { width, height, margin: { top: edge, right: edge, bottom: edge, left: edge } }
    const laidOut = layout(sheet([{ kind: 'columns', gap: 2 * edge, columns: [half, half] }], { page }))
    expectSoundPages(laidOut)
    expect(laidOut.pages).toHaveLength(1)
    const [left, right] = textsOf(laidOut.pages[0] as never).filter(({ text }) => text === '收条')
    expect(left?.y).toBe(right?.y)
    expect((right?.x ?? 0) - (left?.x ?? 0)).toBeCloseTo(width / 2)
  })
})

describe('signatures', () => {
  test('never stand alone on a page', () => {
    for (let count = 20; count < 60; count++) {
      const blocks: Block[] = [
        table(Array.from({ length: count }, (_, at) => [`行${at}`])),
        { kind: 'paragraph', style: 'note', text: '如有出入，请书面提出。' },
        { kind: 'signature', parties: [{ role: '记录' }, { role: '审核' }] },
      ]
      const last = textOf(sheet(blocks)).at(-1)
      expect(last).toContain('记录')
      expect(last).toContain(`行${count - 1}`)
    }
  })
})

describe('what the font lacks', () => {
  test('is named once a field and set all the same', () => {
    const blocks = ['aim', 'end'].map((field): Block => ({ kind: 'paragraph', text: '好😀好😀', field }))
    const laidOut = layoutDocument(sheet(blocks), fakeFonts('😀'))
    expect(laidOut.warnings).toEqual(['aim', 'end'].map((field) => ({ kind: 'missingGlyph', char: '😀', field })))
    expect(textsOf(laidOut.pages[0] as never).map(({ text }) => text)).toContain('好😀好😀')
  })
})

describe('columns', () => {
  const columns = (left: readonly Block[], right: readonly Block[]): Block => ({
    kind: 'columns',
    shares: [2, 1],
    gap: mm(5),
    columns: [left, right],
  })
  const placesOf = (block: Block) =>
    layout(sheet([block])).pages.map((page) =>
      textsOf(page)
        .filter(({ text }) => /[左右]/.test(text))
        .map(({ x, y, text }) => [Math.round(x - mm(20)), Math.round(y), text]),
    )

  test('are as wide as their shares say', () => {
    const [[left, right] = []] = placesOf(columns([paragraph('左')], [paragraph('右')]))
    // 170 mm of text without 5 mm between: 110 and 55.
    expect(left?.[0]).toBe(0)
    expect(right).toEqual([Math.round(mm(115)), left?.[1], '右'])
  })

  test('that no page can hold follow each other over the full width, and are tagged once', () => {
    const block = columns([table(Array.from({ length: 60 }, () => ['左']))], [paragraph('右')])
    const pages = placesOf(block)
    expect(pages.length).toBe(2)
    expect(pages.at(-1)?.at(-1)).toEqual([0, expect.any(Number), '右'])
    const laidOut = layout(sheet([block]))
    expect(laidOut.warnings).toEqual([])
    expect(laidOut.tags.filter(({ type }) => type === 'Table')).toHaveLength(1)
  })

  const names = Array.from({ length: 12 }, (_, index) => ({ title: `${index}`, width: { fraction: 1 } }))
  test.for<[string, Block]>([
    ['a table', { kind: 'table', columns: names, rows: [] }],
    ['seals', { kind: 'signature', parties: names.map(() => ({ role: '甲', seal: true })) }],
  ])('too narrow for %s of theirs follow each other too, so that no two texts meet', ([, wide]) => {
    const [[left, right] = []] = placesOf(columns([paragraph('左')], [wide, paragraph('右')]))
    expect([left?.[0], right?.[0]]).toEqual([0, 0])
    expectSoundPages(layout(sheet([columns([paragraph('左')], [wide])])))
  })
})

test(
  'laws: any document lies on its paper, no texts meet, all text is there in order',
  () => {
    const word = fc.string({ unit: fc.constantFrom(...'客户会议纪要，。（）ab 12/'), maxLength: 90 })
    const block: fc.Arbitrary<Block> = fc.oneof(
      word.map((text): Block => ({ kind: 'heading', level: 2, text })),
      word.map(paragraph),
      fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 12 }).map(table),
      fc
        .array(
          fc.record({
            label: word.map((text) => text.slice(0, 12)),
            value: word,
            span: fc.integer({ min: 1, max: 3 }),
          }),
          { minLength: 1, maxLength: 9 },
        )
        .chain((items) =>
          fc
            .constantFrom(1, 2, 3)
            .map((columns): Block => ({ kind: 'keyValues', columns: columns as 1 | 2 | 3, items })),
        ),
      fc.constant<Block>({ kind: 'signature', parties: [{ role: '记录' }, { role: '客户确认' }] }),
    )
    holds(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const laidOut = layout(sheet(blocks))
        expect(laidOut.warnings).toEqual([])
        expectSoundPages(laidOut)
        const tagged = laidOut.pages.flatMap(textsOf).filter(({ tag }) => tag !== undefined)
        const order = tagged
          .map(({ text }) => text)
          .join('')
          .replaceAll(/\s/g, '')
        expect(order).toBe(blocks.map(wordsOf).join('').replaceAll(/\s/g, ''))
      }),
    )
  },
  LAW_TIMEOUT,
)

const wordsOf = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'paragraph':
      return plainText(block.text)
    case 'keyValues':
      return block.items.map(({ label, value }) => label + plainText(value)).join('')
    case 'table':
      return [
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap(({ cells }) => cells.map((cell) => plainText(cell as Text))),
      ].join('')
    case 'signature':
      return block.parties.map(({ role }) => `${role}日期：`).join('')
    default:
      return ''
  }
}
