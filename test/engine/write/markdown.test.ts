import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, DocumentModel } from '../../../src/engine/model/document.ts'
import type { Text } from '../../../src/engine/model/text.ts'
import { writeMarkdown } from '../../../src/engine/write/markdown.ts'
import { arbitraryDocument } from '../../support/arbitrary-document.ts'
import { arbitraryString } from '../../support/arbitrary-text.ts'
import { blockTexts } from '../../support/document-texts.ts'
import { allNodes, readMarkdown, shownText } from '../../support/read-markdown.ts'
import { sheet } from '../../support/sheet-builders.ts'
import { expectInOrder } from '../../support/text-laws.ts'

/** Thousands of documents take seconds, more where other tests run beside them. */
const PATIENCE = 120_000

const write = (...blocks: readonly Block[]): string => {
  const markdown = writeMarkdown(sheet(blocks, { header: { left: '', right: '' }, footer: { left: '', center: '' } }))
  return markdown.replace(/\n\n\*\*\*\n$/, '')
}

const paragraph = (text: Text): Block => ({ kind: 'paragraph', text })

test.each<[string, Block, string]>([
  ['heading', { kind: 'heading', level: 2, text: '一、结论\n#1' }, '## 一、结论 \\#1'],
  ['heading with an id', { kind: 'heading', level: 3, text: '甲', id: 'a"b' }, '### <a id="ab"></a>甲'],
  ['paragraph of two lines', paragraph('甲\n\n- 乙'), '甲\\\n\\- 乙'],
  [
    'grid',
    {
      kind: 'keyValues',
      columns: 1,
      items: [
        { label: '客户', value: '甲\n乙' },
        { label: '凭证', value: '—' },
      ],
    },
    '- **客户**：甲\\\n  乙\n- **凭证**：—',
  ],
  ['list', { kind: 'list', style: 'numbered', items: ['甲\n乙', '1. 丙'] }, '1. 甲\\\n   乙\n2. 1\\. 丙'],
  ['checklist', { kind: 'checklist', items: [{ text: '甲', checked: true }, { text: '乙' }] }, '- [x] 甲\n- [ ] 乙'],
  ['box', { kind: 'box', title: '注意', text: '甲\n乙' }, '> **注意**\\\n> 甲\\\n> 乙'],
  [
    'signature',
    { kind: 'signature', parties: [{ role: '客户', name: '甲' }] },
    '- 客户 甲：＿＿＿＿＿＿　日期：＿＿＿＿＿＿',
  ],
  [
    'picture',
    { kind: 'picture', type: 'png', bytes: new Uint8Array(), width: 1, height: 1, alt: '效果图' },
    '图：效果图',
  ],
  ['QR code', { kind: 'qrCode', text: 'https://a.b/c_d', size: 60 }, '二维码：<https://a.b/c_d>'],
  [
    'rating',
    {
      kind: 'rating',
      highest: 5,
      ends: ['差', '好'],
      items: [
        { label: '响应', points: 4 },
        { label: '质量', remark: '稳' },
      ],
    },
    '| 项目 | 评分（1 分：差，5 分：好） | 说明 |\n| --- | :-: | --- |\n| 响应 | 4 |  |\n| 质量 | — | 稳 |',
  ],
  [
    'table',
    {
      kind: 'table',
      columns: [
        { title: '事', width: { fraction: 1 } },
        { title: '谁|何时', width: { fraction: 1 }, align: 'center' },
        { title: '金额', width: { fit: true }, align: 'decimal' },
      ],
      rows: [
        { role: 'group', cells: [{ text: '设计', span: 3 }] },
        { cells: ['海报\n三张', '甲', '800'] },
        { role: 'total', cells: [{ text: '合计', span: 2 }, '800'] },
      ],
    },
    '| 事 | 谁\\|何时 | 金额 |\n| --- | :-: | --: |\n| **设计** |  |  |\n| 海报<br>三张 | 甲 | 800 |\n| **合计** |  | **800** |',
  ],
  ['bold text', paragraph([{ text: '甲' }, { text: '乙', bold: true }, { text: '丙' }]), '甲**乙**丙'],
  [
    'bold text in brackets',
    paragraph([{ text: '甲' }, { text: '（乙）', bold: true }, { text: '丙' }]),
    '甲<strong>（乙）</strong>丙',
  ],
  [
    'two bold runs',
    paragraph([
      { text: '甲', bold: true },
      { text: '乙', bold: true, grey: 0.5 },
    ]),
    '**甲乙**',
  ],
  ['link', paragraph([{ text: '见[1]', href: 'https://a.b/(c)' }]), '[见\\[1\\]](<https://a.b/(c)>)'],
  ['link inside', paragraph([{ text: '见上', href: '#part-1' }]), '[见上](<#part-1>)'],
  ['wicked link', paragraph([{ text: '见', href: 'javascript:alert(1)' }]), '见'],
  ['address', paragraph('见 https://a.b/c_d?e=1&f=2，谢谢'), '见 <https://a.b/c_d?e=1&f=2>，谢谢'],
  ['address with an entity', paragraph('https://a.b/?a=1&copy;'), 'https\\://a.b/?a=1\\&copy;'],
])('a %s', (_, block, markdown) => {
  expect(write(block)).toBe(markdown)
})

test('two lists that follow each other stay two', () => {
  const list: Block = { kind: 'list', style: 'bulleted', items: ['甲'] }
  const tree = readMarkdown(write(list, { kind: 'spacer', height: 9 }, list, list))
  expect(tree.children?.map(({ type }) => type)).toEqual(['list', 'list', 'list'])
})

test('head, foot and watermark stand once', () => {
  const markdown = writeMarkdown(sheet([paragraph('文')], { watermark: '草稿' }))
  expect(markdown).toBe('**草稿**\n\n文\n\n***\n\n本公司\n\nLY-2612-003-M01\n\n生成于 2026-11-24 09:40\n')
})

describe('whatever is typed', () => {
  test(
    'is shown as it is, never taken for markup',
    () => {
      fc.assert(
        fc.property(arbitraryString(12), (text) => {
          const tree = readMarkdown(writeMarkdown(sheet([paragraph(text), { kind: 'box', text }])))
          expectInOrder([text, text], shownText(tree))
          expectKnown(tree)
        }),
        { numRuns: 5000 },
      )
    },
    PATIENCE,
  )

  test(
    'every text of any document is there, in order, and each block is one',
    () => {
      fc.assert(
        fc.property(arbitraryDocument(), (document) => {
          const markdown = writeMarkdown(document)
          const tree = readMarkdown(markdown)
          expectInOrder(document.blocks.flatMap(blockTexts), shownText(tree))
          expectKnown(tree)
          expect(tree.children?.map(({ type }) => type).filter((type) => type === 'table')).toHaveLength(
            tablesIn(document),
          )
          expect(writeMarkdown(document)).toBe(markdown)
        }),
        { numRuns: 2000 },
      )
    },
    PATIENCE,
  )

  const KNOWN = [
    ...['root', 'heading', 'paragraph', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'blockquote'],
    ...['thematicBreak', 'text', 'strong', 'break', 'link'],
  ]

  const expectKnown = (tree: ReturnType<typeof readMarkdown>): void => {
    const strange = allNodes(tree).filter(
      ({ type, value = '' }) =>
        !KNOWN.includes(type) && !(type === 'html' && /^<(br|\/?strong|a id="part-\d"|\/a)>$/.test(value)),
    )
    expect(strange).toEqual([])
  }

  const tablesIn = ({ blocks }: Pick<DocumentModel, 'blocks'>): number =>
    blocks.reduce(
      (sum, block) =>
        sum +
        (block.kind === 'columns'
          ? tablesIn({ blocks: block.columns.flat() })
          : Number(block.kind === 'table' || block.kind === 'rating')),
      0,
    )
})
