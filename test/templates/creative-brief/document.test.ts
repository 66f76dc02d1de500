import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { site } from '../../../src/site.config.ts'
import { fileName, toDocument } from '../../../src/templates/creative-brief/document.ts'
import { sample, sampleAt } from '../../../src/templates/creative-brief/sample.ts'
import type { CreativeBrief } from '../../../src/templates/creative-brief/schema.ts'
import { documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }
const sheet = (data: CreativeBrief = sample) => toDocument(data, context)

test('a typical brief is one page', async () => {
  const { laidOut } = await setInNode(sheet(), { createdAt: sampleAt })
  expect(laidOut.pages.length).toBe(1)
})

test('the one sentence stands large in a frame, above everything that serves it', () => {
  const box = sheet().blocks[2]
  expect(box).toMatchObject({ kind: 'box', size: 'large', text: '把真金桔的酸甜带上年夜饭桌' })
})

test('whom and why stand beside what and on which grounds', () => {
  const sides = sheet().blocks.find((block) => block.kind === 'columns' && block.columns.length === 2)
  const labels = (sides?.kind === 'columns' ? sides.columns : []).map(([block]) =>
    block?.kind === 'keyValues' ? block.items.map(({ label }) => label) : [],
  )
  expect(labels).toEqual([
    ['背景', '生意目标', '传播目标', '要做什么', '目标人群', '现在', '希望变成', '洞察', '制作预算', '媒介预算'],
    ['支持点', '调性', '品牌性格', '必备元素', '不可出现', '参考', '成功标准'],
  ])
})

test('what doesn’t fit side by side stands one below the other', () => {
  const long = sheet({ ...sample, background: '新品上市。'.repeat(200) })
  expect(long.blocks.filter((block) => block.kind === 'columns' && block.columns.length === 2)).toEqual([])
  expect(documentTexts(long)).toContain('新品上市。'.repeat(200))
})

test('each ground stands with its source', () => {
  expect(documentTexts(sheet())).toContain(
    '每瓶含 8% 金桔果汁：检测报告编号 示例 0001（客户提供）\n比同品牌白桃味少 30% 糖：营养成分表对比，客户研发 2026-10',
  )
})

test('the file is named by project, name and issue', () => {
  expect(fileName(sample, context)).toBe('创意简报_LY-2612-003_金桔味汽水春节上市_v1.pdf')
  expect(fileName({}, { ...context, blank: true })).toBe('创意简报_空白表.pdf')
})
