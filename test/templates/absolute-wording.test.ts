import { expect, test } from 'vitest'
import { absoluteWords, adviseAbsoluteWording } from '../../src/templates/absolute-wording.ts'

test.each([
  ['全国销量第一，口感最佳', ['第一', '最佳']],
  ['国家级工艺，顶级原料，极致口感', ['国家级', '顶级', '极致']],
  ['唯一加真果汁的汽水', ['唯一']],
  ['100 % 真果汁', ['100%']],
  ['百分之百真果汁', ['百分之百']],
  ['第一，第一', ['第一']],
])('%s: the law lists these words', (text, words) => {
  expect(absoluteWords(text)).toEqual(words)
})

test.each([
  '上市第一周铺货',
  '第一版 12 月 1 日交',
  '最小高度 12mm',
  '最晚周五定稿',
  '最近三个月',
  '重点门店动销率 ≥35%',
])('%s: an order, a measure or a time is none of them', (text) => {
  expect(absoluteWords(text)).toEqual([])
})

test('the advice names field and words, and says what to do', () => {
  expect(
    adviseAbsoluteWording([
      { path: ['task'], title: '这次要做什么', text: '做全国第一的顶级汽水' },
      { path: ['supports', 1, 'evidence'], title: '支持点第 2 行“证据与来源”', text: '检测报告' },
    ]),
  ).toEqual([
    {
      path: ['task'],
      message:
        '这次要做什么里有“第一”“顶级”，像是广告法第九条不许用的绝对化用语。换成能证明的说法；真有依据，写明出处。',
    },
  ])
})
