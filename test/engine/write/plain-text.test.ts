import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Cell, DocumentModel } from '../../../src/engine/model/document.ts'
import type { Text } from '../../../src/engine/model/text.ts'
import { writePlainText } from '../../../src/engine/write/plain-text.ts'
import { arbitraryDocument } from '../../support/arbitrary-document.ts'
import { arbitraryString } from '../../support/arbitrary-text.ts'
import { blockTexts, cellText } from '../../support/document-texts.ts'
import { sheet } from '../../support/sheet-builders.ts'
import { bare, expectInOrder, piecesOf } from '../../support/text-laws.ts'

/** Thousands of documents take seconds, more where other tests run beside them. */
const PATIENCE = 120_000

const write = (...blocks: readonly Block[]): string => {
  const parts = writePlainText(sheet(blocks, { title: '', footer: { left: '', center: '' } }))
  expect(parts).toHaveLength(1)
  return parts.join()
}

const table = (titles: string, ...rows: readonly (string | readonly (Text | Cell)[])[]): Block => ({
  kind: 'table',
  columns: titles.split(' ').map((title) => ({ title, width: { fraction: 1 } })),
  rows: rows.map((cells) => ({ cells: typeof cells === 'string' ? cells.split(' ') : cells })),
})

const grid = (...items: readonly (readonly [label: string, value: string])[]): Block => ({
  kind: 'keyValues',
  columns: 1,
  items: items.map(([label, value]) => ({ label, value })),
})

describe('labels and values', () => {
  test('stand below each other, filled up with full-width spaces', () => {
    expect(write(grid(['会议名称', '简报会'], ['客户', '栗屿饮品'], ['AE', '甲']))).toBe(
      '会议名称：简报会\n客户：　　栗屿饮品\nAE：　　　甲',
    )
  })

  test('a label longer than the rest does not move them', () => {
    expect(write(grid(['是否涉及费用变化', '否'], ['客户', '甲'], ['地点', '乙']))).toBe(
      '是否涉及费用变化：否\n客户：甲\n地点：乙',
    )
  })

  test('the second line of a value begins where the first does', () => {
    expect(write(grid(['出席', '客户：甲\n本公司：乙']))).toBe('出席：客户：甲\n　　　本公司：乙')
  })

  test('what isn’t filled in is left out; where nothing is, it says so', () => {
    expect(write(grid(['名称', '简报会'], ['凭证', '—'], ['修订', '']))).toBe('名称：简报会')
    expect(write(grid(['凭证', '—']))).toBe('（未填）')
  })
})

describe('a table', () => {
  test('becomes numbered items under what its columns mean', () => {
    expect(write(table('序号 要做什么 责任人 截止', '1 提供检测报告 品牌经理 11-25', '2 完成初稿 执行A 11-26'))).toBe(
      '（要做什么｜责任人｜截止）\n1. 提供检测报告｜品牌经理｜11-25\n2. 完成初稿｜执行A｜11-26',
    )
  })

  test('leaves out empty columns and ends, but keeps an empty place between cells', () => {
    expect(write(table('事 谁 备注 何时 状态', '报告 甲 — 11-25 —', '初稿 — — 11-26 —'))).toBe(
      '（事｜谁｜何时）\n1. 报告｜甲｜11-25\n2. 初稿｜—｜11-26',
    )
  })

  test('whose cells are long gives each a line with its title', () => {
    const long = '客户希望有年味，但不要传统的红与金；'.repeat(3)
    expect(write(table('序号 议题 讨论 结论', ['1', '主视觉', long, '—'], ['2', '代言人', '在谈', '待定']))).toBe(
      `1. 主视觉\n　讨论：${long}\n2. 代言人\n　讨论：在谈\n　结论：待定`,
    )
  })

  test('in which nothing stands says so', () => {
    expect(write(table('事 谁', '— —'))).toBe('（无）')
    expect(write(table('事 谁'))).toBe('（无）')
  })

  test('names groups, and in totals what each figure is', () => {
    const block: Block = {
      ...(table('项目 数量 金额', '海报 2 800') as Block & { kind: 'table' }),
      rows: [
        { role: 'group', cells: [{ text: '设计', span: 3 }] },
        { cells: ['海报', '2', '800'] },
        { role: 'total', cells: [{ text: '合计', span: 2 }, '800'] },
      ],
    }
    expect(write(block)).toBe('（项目｜数量｜金额）\n〔设计〕\n1. 海报｜2｜800\n合计｜金额 800')
  })
})

test.each<[string, Block, string]>([
  ['heading', { kind: 'heading', level: 2, text: '一、结论' }, '【一、结论】'],
  ['list', { kind: 'list', style: 'numbered', items: ['甲', '乙'] }, '1. 甲\n2. 乙'],
  ['dotted list', { kind: 'list', style: 'bulleted', items: ['甲\n乙'] }, '• 甲；乙'],
  ['checklist', { kind: 'checklist', items: [{ text: '甲', checked: true }, { text: '乙' }] }, '☑ 甲\n☐ 乙'],
  ['box', { kind: 'box', title: '注意', text: '不后移' }, '※ 注意：不后移'],
  [
    'signature',
    { kind: 'signature', parties: [{ role: '记录', name: '甲' }, { role: '客户' }] },
    '签字：记录 甲、客户',
  ],
  ['QR code', { kind: 'qrCode', text: 'https://a.b', size: 60, caption: '扫码看稿' }, '扫码看稿：https://a.b'],
  [
    'rating',
    {
      kind: 'rating',
      highest: 5,
      ends: ['差', '好'],
      items: [{ label: '响应', points: 4, remark: '快' }, { label: '质量' }],
    },
    '（1 分：差，5 分：好）\n响应：4 分｜快\n质量：未评',
  ],
  [
    'link',
    { kind: 'paragraph', text: [{ text: '见' }, { text: '附件', href: 'https://a.b/c', bold: true }] },
    '见附件（https://a.b/c）',
  ],
  ['wicked link', { kind: 'paragraph', text: [{ text: '见', href: 'javascript:alert(1)' }] }, '见'],
])('a %s', (_, block, text) => {
  expect(write(block)).toBe(text)
})

test('blocks are parted by an empty line, but not from their heading', () => {
  const heading: Block = { kind: 'heading', level: 2, text: '一' }
  const paragraph: Block = { kind: 'paragraph', text: '文' }
  expect(write(heading, paragraph, { kind: 'spacer', height: 9 }, paragraph)).toBe('【一】\n文\n\n文')
})

describe('parts', () => {
  const rows = Array.from({ length: 200 }, (_, index) => `${index + 1} 完成第${index + 1}稿 客户执行甲 11-25`)
  const long = sheet([
    { kind: 'heading', level: 1, text: '会议纪要' },
    { kind: 'heading', level: 2, text: '行动项' },
    table('序号 要做什么 责任人 截止', ...rows),
  ])

  test('are numbered, and every row stands once, in order', () => {
    const parts = writePlainText({ ...long, title: '会议纪要：简报会' })
    expect(parts.length).toBeGreaterThan(2)
    expect(parts[0]).toMatch(/^（1\/\d）【会议纪要】\n/)
    expect(parts[1]).toMatch(/^（2\/\d）会议纪要：简报会（续）\n\n（要做什么｜责任人｜截止）\n\d+\. 完成第/)
    const numbers = parts.flatMap((part) => part.match(/^\d+(?=\. 完成第)/gm) ?? [])
    expect(numbers).toEqual(rows.map((_, index) => String(index + 1)))
  })

  test('of a draft say that it is one', () => {
    const parts = writePlainText({ ...long, watermark: '草稿' })
    for (const part of parts) expect(part).toMatch(/^（草稿 \d\/\d）/)
    expect(writePlainText(sheet([{ kind: 'paragraph', text: '文' }], { watermark: '草稿' }))[0]).toMatch(/^（草稿）/)
  })

  test('a heading goes with what it heads', () => {
    const filler: Block = { kind: 'paragraph', text: '字'.repeat(1920) }
    const parts = writePlainText(
      sheet([filler, { kind: 'heading', level: 2, text: '二' }, { kind: 'paragraph', text: '文'.repeat(30) }]),
    )
    expect(parts[1]).toMatch(/【二】\n文/)
  })

  test('a text of 20,000 characters goes over several, whole, broken after sentences', () => {
    const sentence = '提案给两个方向，🍊 一个偏年味，一个偏清爽。'
    const text = sentence.repeat(900)
    const parts = writePlainText(sheet([{ kind: 'paragraph', text }], { footer: { left: '', center: '' }, title: '' }))
    expect(parts.map((part) => part.replace(/^（\d+\/\d+）(（续）\n\n)?/, '')).join('')).toBe(text)
    for (const part of parts) expect([part.length <= 2000, part.at(-1)]).toEqual([true, '。'])
  })
})

describe('any document', () => {
  const toldTexts = (block: Block): readonly Text[] => {
    switch (block.kind) {
      case 'keyValues':
        return block.items.flatMap(({ label, value }) => (isTold(value) ? [label, value] : []))
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.map(cellText)).filter(isTold)
      case 'columns':
        return block.columns.flat().flatMap(toldTexts)
      default:
        return blockTexts(block).filter(isTold)
    }
  }
  const isTold = (text: Text): boolean => !['', '—'].includes(piecesOf(text).join(''))

  test(
    'says all that is filled in, in order, in parts of 2,000 characters at most',
    () => {
      fc.assert(
        fc.property(arbitraryDocument(), (document) => {
          const parts = writePlainText(document)
          expectInOrder(document.blocks.flatMap(toldTexts), parts.join('\n'))
          for (const part of parts) expect(part.length).toBeLessThanOrEqual(2000)
          expect(writePlainText(document)).toEqual(parts)
        }),
        { numRuns: 2000 },
      )
    },
    PATIENCE,
  )

  test(
    'of whatever length keeps to 2,000 characters, and loses none',
    () => {
      const string = fc.tuple(arbitraryString(), fc.constantFrom(1, 40)).map(([text, times]) => text.repeat(times))
      fc.assert(
        fc.property(arbitraryDocument({ blocks: 3, rows: 3, string }), (document) => {
          const parts = writePlainText(document)
          for (const part of parts) expect(part.length).toBeLessThanOrEqual(2000)
          expect(hanIn(parts.join(''))).toBeGreaterThanOrEqual(hanIn(said(document)))
        }),
        { numRuns: 200 },
      )
    },
    PATIENCE,
  )

  const said = (document: DocumentModel): string => document.blocks.flatMap(toldTexts).flatMap(piecesOf).join('')
  const hanIn = (text: string): number => bare(text).split('甲').length
})
