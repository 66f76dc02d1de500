import { describe, expect, test } from 'vitest'
import { site } from '../../../src/site.config.ts'
import { template } from '../../../src/templates/creative-brief/index.ts'
import { rules } from '../../../src/templates/creative-brief/rules.ts'
import { sample, sampleAt } from '../../../src/templates/creative-brief/sample.ts'
import type { CreativeBrief } from '../../../src/templates/creative-brief/schema.ts'

const context = { now: sampleAt, site }

/** The sample with some fields exchanged. */
const brief = (changes: CreativeBrief = {}): CreativeBrief => ({ ...sample, ...changes })

const errors = (data: CreativeBrief) =>
  rules(data, context).errors.map(({ path, message }) => [path.join('.'), message])
const hints = (data: CreativeBrief) => rules(data, context).hints.map(({ path, message }) => [path.join('.'), message])

test('the sample breaks no rule and gets no hint', () => {
  expect([errors(sample), hints(sample)]).toEqual([[], []])
})

test('an empty draft is told of nothing', () => {
  expect([errors({}), hints({})]).toEqual([[], []])
})

describe('the days', () => {
  test('run forward: a launch before the final is refused, and so are works due after it', () => {
    expect(errors(brief({ launchDate: '2026-12-01' }))).toEqual([
      ['launchDate', '上线/上刊不能早于客户定稿（2026-12-10）。改其中一个日期。'],
      ['deliverables.0.due', '交付清单第 1 行：完成稿日期不能晚于上线/上刊（2026-12-01），提前它或推后上线'],
      ['deliverables.1.due', '交付清单第 2 行：完成稿日期不能晚于上线/上刊（2026-12-01），提前它或推后上线'],
      ['deliverables.2.due', '交付清单第 3 行：完成稿日期不能晚于上线/上刊（2026-12-01），提前它或推后上线'],
    ])
  })

  test.each([
    ['reviewDate', { reviewDate: '2026-11-24' }, '创意内审不能早于内部简报会（2026-11-25）。改其中一个日期。'],
    ['proposalDate', { proposalDate: '2026-11-30' }, '向客户提案不能早于创意内审（2026-12-01）。改其中一个日期。'],
    ['finalDate', { finalDate: '2026-12-02' }, '客户定稿不能早于向客户提案（2026-12-03）。改其中一个日期。'],
  ])('%s too early is refused', (id, changes, message) => {
    expect(errors(brief(changes))).toEqual([[id, message]])
  })

  test('may be the same', () => {
    expect(errors(brief({ reviewDate: '2026-11-25', finalDate: '2026-12-03' }))).toEqual([])
  })

  test('begin with the briefing: nothing is due before it', () => {
    const [first, second, third] = sample.deliverables
    expect(errors(brief({ deliverables: [first, { ...second, due: '2026-11-24' }, third] }))).toEqual([
      ['deliverables.1.due', '交付清单第 2 行：完成稿日期不能早于内部简报会（2026-11-25），那时还没开工'],
    ])
  })
})

test('a re-issue says why', () => {
  expect(errors(brief({ briefType: '修改重发' }))).toEqual([
    ['changeReason', '修改重发要写重发原因：改了哪里、为什么改，拿着上一版的人才知道要重看'],
  ])
  expect(errors(brief({ briefType: '修改重发', changeReason: '上线提前一周' }))).toEqual([])
})

describe('the proposition', () => {
  test.each([
    ['真金桔和低负担', '和'],
    ['好喝以及低糖', '以及'],
    ['真金桔、低负担', '、'],
    ['真金桔；低负担', '；'],
  ])('%s: may be two, which is advice', (proposition, joined) => {
    expect(errors(brief({ proposition }))).toEqual([])
    expect(hints(brief({ proposition }))).toEqual([
      ['proposition', `单一主张里有“${joined}”，可能不止一个主张。两样都想说时，留更打动人的那一样。`],
    ])
  })

  test.each(['给年夜饭一点温和的酸', '及时的一口酸甜'])('%s: joins nothing', (proposition) => {
    expect(hints(brief({ proposition }))).toEqual([])
  })
})

test('words that no advertisement may use are remarked on, not refused', () => {
  const data = brief({ task: '做一套讲清“第一”的上市传播' })
  expect(errors(data)).toEqual([])
  expect(hints(data)).toEqual([
    ['task', '这次要做什么里有“第一”，像是广告法第九条不许用的绝对化用语。换成能证明的说法；真有依据，写明出处。'],
  ])
})

test('what must not appear may name them', () => {
  expect(hints(brief({ avoid: '不用“国家级”“最佳”' }))).toEqual([])
})

test('a goal without a figure, a task without a verb, a tone of two words are remarked on', () => {
  expect(hints(brief({ businessGoal: '提升品牌知名度', task: '关于上市的传播', tone: '高端、大气' }))).toEqual([
    ['businessGoal', '生意目标里没有数字，结案时没法对。写上多少、到哪天，如“7 周内动销率达到 35%”。'],
    ['task', '这次要做什么：以动词开头更清楚，如“提供”“完成”“答复”，现在以“关于”开头'],
    ['tone', '调性写三到五个词，用顿号隔开，现在是 2 个，如“热闹、爽利、带一点顽皮”'],
  ])
})

test('a brief of more than two pages is told what to cut', () => {
  expect(hints(brief({ background: '新品上市。'.repeat(250) })).map(([path]) => path)).toEqual(['background'])
})

test('the four lines follow from the brief, forty characters each', () => {
  const { computed } = rules({ audience: '甲'.repeat(41), nowThink: '乙', wantThink: '丙', proposition: '丁' }, context)
  expect(computed).toMatchObject({ getLine: `${'甲'.repeat(39)}…`, whoLine: '乙', toLine: '丙', byLine: '丁' })
})

describe('a new brief takes over', () => {
  const take = (from: string, source: Record<string, unknown>) =>
    template.carryOver?.find((each) => each.from === from)?.take(source, context)

  test('everything from the one it replaces, as the next issue', () => {
    expect(take('creative-brief', { task: '甲', docNo: 'X', fillDate: '2026-11-01', version: 2 })).toEqual({
      task: '甲',
      briefType: '修改重发',
      version: 3,
    })
  })

  test('the new product, the audience and the taboos from the client’s profile', () => {
    const products = [
      { productName: '白桃味', lifeStage: '成熟' },
      { productName: '金桔味', lifeStage: '新品' },
    ]
    expect(take('client-profile', { brandName: '栗屿汽水', products, restrictions: '不做竞品对比' })).toEqual({
      brandProduct: '栗屿汽水 金桔味',
      avoid: '不做竞品对比',
    })
    expect(take('client-profile', { products: 3, audience: 7 })).toEqual({})
  })

  test('the project from minutes and estimate, the budgets from the latter', () => {
    expect(take('minutes', { projectNo: 'LY-2612-003' })).toEqual({ projectNo: 'LY-2612-003' })
    expect(take('estimate', {})).toEqual({})
    const lines = [
      { group: '制作', qty: 2, price: 90000 },
      { group: '制作', qty: 1, price: 80000 },
      { group: '媒介', qty: 1, price: 240000 },
    ]
    expect(take('estimate', { lines })).toEqual({ productionBudget: 260000, mediaBudget: 240000 })
  })
})
