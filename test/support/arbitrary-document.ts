/*
 * Documents for property tests: every kind of block with any text in it. Built by `map` alone, never by `chain`, so
 * that fast-check can shrink a failing document to a block or two.
 */
import { createCanvas } from '@napi-rs/canvas'
import fc, { type Arbitrary } from 'fast-check'
import type { Block, Cell, Column, DocumentModel, PageSetup, Picture, Row } from '../../src/engine/model/document.ts'
import type { Text } from '../../src/engine/model/text.ts'
import { mm, type Pt } from '../../src/engine/model/units.ts'
import { arbitraryString, arbitraryText, optional } from './arbitrary-text.ts'

/** How big a document may become. */
export interface DocumentLimits {
  /** @default 8 */
  readonly blocks?: number
  /** Rows of a table, items of a list. @default 6 */
  readonly rows?: number
  /** What the texts are made of. @default arbitraryString() */
  readonly string?: Arbitrary<string>
  /** Kinds that are left out. */
  readonly without?: readonly Block['kind'][]
}

/** A document of any blocks. */
export const arbitraryDocument = (limits: DocumentLimits = {}): Arbitrary<DocumentModel> => {
  const { blocks = 8, string = arbitraryString() } = limits
  const running = fc.oneof(fc.constant('本公司 · 客户部'), string)
  return fc.record({
    title: fc.oneof(fc.constant('样张'), string),
    subject: optional(string),
    author: optional(string),
    page: PAGE,
    header: fc.record({ left: running, right: running }),
    footer: fc.record({ left: running, center: fc.oneof(fc.constant(''), running) }),
    watermark: optional(fc.constant('草稿')),
    blocks: fc.array(arbitraryBlock(limits), { maxLength: blocks }),
  })
}

/** A block of any kind; columns hold all kinds but columns and page breaks. */
const arbitraryBlock = (limits: DocumentLimits = {}): Arbitrary<Block> => {
  const kinds = blockKinds(limits)
  const inside = pick(kinds, [...(limits.without ?? []), 'pageBreak'])
  const columns = fc.record({
    kind: fc.constant('columns' as const),
    columns: fc.array(fc.array(inside, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    shares: optional(fc.constantFrom([2, 1], [1, 2, 1])),
    gap: fc.constantFrom(12, 24),
  })
  return pick({ ...kinds, columns }, limits.without ?? [])
}

const FIELD = optional(fc.constantFrom('purpose', 'actions.0'))

const A4 = [mm(210), mm(297)] as const
const A5 = [mm(148), mm(210)] as const

const PAGE: Arbitrary<PageSetup> = fc
  .tuple(fc.constantFrom(A4, A5), fc.boolean(), fc.constantFrom(mm(20), mm(15), mm(25)))
  .map(([[short, long], landscape, left]) => ({
    width: landscape ? long : short,
    height: landscape ? short : long,
    margin: { top: mm(20), right: mm(20), bottom: mm(20), left },
  }))

type Kinds = { readonly [K in Block['kind']]?: Arbitrary<Block> }

const pick = (kinds: Kinds, without: readonly Block['kind'][]): Arbitrary<Block> =>
  fc.oneof(
    ...Object.entries(kinds)
      .filter(([kind]) => !without.some((left) => left === kind))
      .map(([, arbitrary]) => arbitrary),
  )

const blockKinds = ({ rows = 6, string = arbitraryString() }: DocumentLimits) => {
  const text = arbitraryText(string)
  const many = { minLength: 1, maxLength: rows }
  return {
    paragraph: fc.record({
      kind: fc.constant('paragraph' as const),
      text,
      style: optional(fc.constantFrom('body' as const, 'note' as const)),
      align: optional(fc.constantFrom('left' as const, 'justify' as const)),
      field: FIELD,
    }),
    heading: fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(2 as const, 3 as const, 1 as const),
      text: string,
      id: optional(fc.constantFrom('part-1', 'part-2')),
    }),
    list: fc.record({
      kind: fc.constant('list' as const),
      style: fc.constantFrom('bulleted' as const, 'numbered' as const),
      items: fc.array(text, many),
      field: FIELD,
    }),
    keyValues: keyValues(string, text, rows),
    table: table(string, text, rows),
    checklist: fc.record({
      kind: fc.constant('checklist' as const),
      columns: optional(fc.constantFrom(1 as const, 2 as const, 3 as const)),
      items: fc.array(fc.record({ text, checked: optional(fc.boolean()), field: FIELD }), many),
    }),
    rating: rating(string, rows),
    box: fc.record({
      kind: fc.constant('box' as const),
      title: optional(string),
      text,
      size: optional(fc.constant('large' as const)),
      weight: optional(fc.constant('heavy' as const)),
      field: FIELD,
    }),
    signature: fc.record({
      kind: fc.constant('signature' as const),
      parties: fc.array(fc.record({ role: string, name: optional(string), seal: optional(fc.boolean()) }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    diagram: diagram(string),
    picture: fc
      .tuple(PICTURE, string, optional(fc.constantFrom(mm(30), mm(300))))
      .map(([picture, alt, printedWidth]): Block => ({ ...picture, alt, printedWidth })),
    qrCode: fc.record({
      kind: fc.constant('qrCode' as const),
      text: string,
      size: fc.constantFrom(mm(20), mm(30)),
      caption: optional(string),
    }),
    spacer: fc.record({ kind: fc.constant('spacer' as const), height: fc.constantFrom(6, 40) }),
    pageBreak: fc.constant<Block>({ kind: 'pageBreak' }),
  } satisfies Kinds
}

const keyValues = (string: Arbitrary<string>, text: Arbitrary<Text>, rows: number): Arbitrary<Block> => {
  const item = fc.record({
    label: string,
    value: fc.oneof(text, fc.constant('—')),
    span: optional(fc.integer({ min: 1, max: 3 })),
    minHeight: optional(fc.constant(mm(9))),
    field: FIELD,
  })
  return fc
    .record({
      kind: fc.constant('keyValues' as const),
      columns: fc.constantFrom(1 as const, 2 as const, 3 as const),
      labelWidth: optional(fc.constantFrom(mm(12), mm(25))),
      items: fc.array(item, { minLength: 1, maxLength: rows }),
    })
    .map((block) => ({
      ...block,
      items: block.items.map((one) => ({
        ...one,
        span: one.span === undefined ? undefined : Math.min(one.span, block.columns),
      })),
    }))
}

const MOST_COLUMNS = 6

const table = (string: Arbitrary<string>, text: Arbitrary<Text>, rows: number): Arbitrary<Block> => {
  const align = optional(fc.constantFrom('left' as const, 'center' as const, 'right' as const, 'decimal' as const))
  const width: Arbitrary<Column['width']> = fc.constantFrom(
    { fraction: 1 },
    { fraction: 3 },
    { fixed: mm(14) },
    { fit: true },
  )
  const exactly = { minLength: MOST_COLUMNS, maxLength: MOST_COLUMNS }
  const cell = fc.record({
    text: fc.oneof(text, fc.constant('—'), fc.constantFrom('12', '-3.50', '1,280.5')),
    span: fc.integer({ min: 1, max: 3 }),
    align,
  })
  const row = fc.record({
    cells: fc.array(cell, exactly),
    role: optional(fc.constantFrom('group' as const, 'total' as const)),
    minHeight: optional(fc.constant(mm(9))),
    field: FIELD,
  })
  return fc
    .record({
      columns: fc.array(fc.record({ title: string, width, align }), exactly),
      count: fc.integer({ min: 1, max: MOST_COLUMNS }),
      rows: fc.array(row, { maxLength: rows }),
      zebra: optional(fc.boolean()),
    })
    .map(({ columns, count, rows: cut, zebra }) => ({
      kind: 'table',
      columns: columns.slice(0, count),
      rows: cut.map((one): Row => ({ ...one, cells: fill(one.cells, count) })),
      zebra,
    }))
}

/** As many of the cells as span the columns together; a cell over one column may be a bare text. */
const fill = (cells: readonly (Cell & { readonly span: number })[], count: number): readonly (Text | Cell)[] => {
  const filled: (Text | Cell)[] = []
  let free = count
  for (const cell of cells) {
    if (free === 0) break
    const span = Math.min(cell.span, free)
    filled.push(span === 1 && cell.align === undefined ? cell.text : { ...cell, span })
    free -= span
  }
  return filled
}

const rating = (string: Arbitrary<string>, rows: number): Arbitrary<Block> =>
  fc
    .record({
      highest: fc.constantFrom(5 as const, 10 as const),
      ends: optional(fc.tuple(string, string)),
      items: fc.array(
        fc.record({
          label: string,
          points: optional(fc.integer({ min: 1, max: 10 })),
          remark: optional(string),
          field: FIELD,
        }),
        { minLength: 1, maxLength: rows },
      ),
    })
    .map(({ highest, ends, items }) => ({
      kind: 'rating',
      highest,
      ends,
      items: items.map((item) => ({
        ...item,
        points: item.points === undefined ? undefined : Math.min(item.points, highest),
      })),
    }))

const WIDE: Pt = 400
const HIGH: Pt = 200

const diagram = (string: Arbitrary<string>): Arbitrary<Block> => {
  const place = (room: Pt) => fc.integer({ min: 0, max: room })
  return fc.record({
    kind: fc.constant('diagram' as const),
    width: fc.constantFrom(WIDE, 3 * WIDE),
    height: fc.constant(HIGH),
    alt: string,
    lanes: optional(
      fc.array(fc.record({ label: string, y: place(HIGH - 40), height: fc.constant(40) }), { maxLength: 2 }),
    ),
    nodes: fc.array(
      fc.record({
        x: place(WIDE - 80),
        y: place(HIGH - 30),
        width: fc.constant(80),
        height: fc.constant(30),
        label: string,
        shape: optional(fc.constantFrom('box' as const, 'round' as const, 'diamond' as const)),
      }),
      { maxLength: 4 },
    ),
    edges: fc.array(
      fc.record({
        points: fc.array(fc.tuple(place(WIDE), place(HIGH)), { minLength: 2, maxLength: 4 }),
        label: optional(string),
        dashed: optional(fc.boolean()),
      }),
      { maxLength: 3 },
    ),
  })
}

const drawn = (type: Picture['type'], width: number, height: number): Omit<Picture, 'alt'> => {
  const canvas = createCanvas(width, height)
  canvas.getContext('2d').fillRect(0, 0, width / 2, height)
  const bytes = new Uint8Array(type === 'png' ? canvas.encodeSync('png') : canvas.encodeSync('jpeg'))
  return { kind: 'picture', type, bytes, width, height }
}

const PICTURE = fc.constantFrom(drawn('png', 1, 1), drawn('png', 60, 40), drawn('jpeg', 30, 50))
