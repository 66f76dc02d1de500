import { expect, test } from 'vitest'
import { setInNode } from '../../../src/build/set-sheet.ts'
import { site } from '../../../src/site.config.ts'
import { fileName, toDocument } from '../../../src/templates/client-profile/document.ts'
import { sample, sampleAt } from '../../../src/templates/client-profile/sample.ts'
import { documentTexts } from '../../support/document-texts.ts'

const context = { now: sampleAt, site }

test('a typical profile is two pages', async () => {
  const { laidOut } = await setInNode(toDocument(sample, context), { createdAt: sampleAt })
  expect(laidOut.pages.length).toBe(2)
})

test('whom to talk to and what they won’t have come before what the company is', () => {
  const parts = toDocument(sample, context).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  expect(parts).toEqual([
    '客户基本资料简报',
    '一、联系人与审批',
    '二、难题、机会与禁忌',
    '三、品牌与产品',
    '四、市场、竞争与传播',
    '五、信用与付款',
    '六、公司概况',
    '七、维护与文件信息',
  ])
})

test('a year is a year and money is money', () => {
  expect(documentTexts(toDocument(sample, context))).toEqual(expect.arrayContaining(['2016', '¥ 300,000.00', '30 天']))
})

test('the file is named by client, day and issue', () => {
  expect(fileName(sample, context)).toBe('客户资料_栗屿_20261124_v1.pdf')
  expect(fileName({}, { ...context, blank: true })).toBe('客户资料_空白表.pdf')
})
