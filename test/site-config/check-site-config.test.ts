import { expect, test } from 'vitest'
import { site } from '../../src/site.config.ts'
import { checkSiteConfig } from '../../src/site-config/check-site-config.ts'

test('the settings that are shipped contradict themselves nowhere', () => {
  expect(checkSiteConfig(site)).toEqual([])
})

const { appraisal, calendar, clients, headcount, hiring, months, prospects, receivables } = site
const executive = appraisal.weights.客户执行

test.each([
  [{ agency: ' ' }, 'agency 是空的，请填上名称。'],
  [{ headcount: { ...headcount, director: -1 } }, 'headcount.director 是 -1，应为不小于 0 的数。'],
  [{ headcount: { ...headcount, intern: [2, 1] as const } }, 'headcount.intern 从 2 到 1，前一个数应不大于后一个。'],
  [
    { calendar: { ...calendar, workdays: ['2026-02-30'] } },
    'calendar.workdays 里的“2026-02-30”不对，请写成 2026-05-01 或 2026-05-01/2026-05-05，日期要存在，先小后大。',
  ],
  [
    { appraisal: { ...appraisal, weights: { ...appraisal.weights, 客户执行: [6, ...executive.slice(1)] } } },
    'appraisal.weights.客户执行 合计 101，应为 100。',
  ],
  [
    { appraisal: { ...appraisal, shares: { ...appraisal.shares, 客户经理: [50, 40] as const } } },
    'appraisal.shares.客户经理 合计 90，应为 100。',
  ],
  [
    { appraisal: { ...appraisal, results: { ...appraisal.results, rate: [110, 100, 100, 75] as const } } },
    'appraisal.results.rate 应从高到低排：110、100、100、75，后一个应小于前一个。',
  ],
  [{ appraisal: { ...appraisal, reviewWithin: -1 } }, 'appraisal.reviewWithin 是 -1，应为不小于 0 的数。'],
  [{ clients: { ...clients, weights: [14, ...clients.weights.slice(1)] } }, 'clients.weights 合计 99，应为 100。'],
  [
    { clients: { ...clients, weights: clients.weights.slice(0, 8) } },
    'clients.weights 有 8 项，应为 9 项，一项对一个评估点。',
  ],
  [
    {
      clients: {
        ...clients,
        grades: [
          ['A', 50],
          ['B', 60],
          ['C', 0],
        ] as const,
      },
    },
    'clients.grades 应从高到低排，最后一级从 0 分起。',
  ],
  [
    {
      receivables: {
        ...receivables,
        ladder: [
          [8, '电话'],
          [8, '催款函'],
        ] as const,
        stopAt: 1,
      },
    },
    'receivables.ladder 第 2 级（催款函）从逾期 8 天起，应大于上一级的 8 天。',
  ],
  [{ receivables: { ...receivables, stopAt: 7 } }, 'receivables.stopAt 是 7，但催收只有 6 级。'],
  [
    { prospects: { ...prospects, chances: { ...prospects.chances, '1 线索': 120 } } },
    'prospects.chances.1 线索 是 120，应在 0 到 100 之间。',
  ],
  [
    { clients: { ...clients, credit: { ...clients.credit, C: { ...clients.credit.C, prepay: 120 } } } },
    'clients.credit.C.prepay 是 120，应在 0 到 100 之间。',
  ],
  [{ months: { ...months, explainBelow: -1 } }, 'months.explainBelow 是 -1，应在 0 到 100 之间。'],
  [{ hiring: { ...hiring, discuss: 90 } }, 'hiring.discuss（90）应不大于 hiring.hire（80）。'],
])('%j is named, with what it should be', (change, sentence) => {
  expect(checkSiteConfig({ ...site, ...change })).toContain(sentence)
})
