import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import {
  choices,
  clientCode,
  clientName,
  commonFields,
  computed,
  date,
  fixedTable,
  integer,
  money,
  option,
  person,
  score,
  text,
} from '../vocabulary.ts'

/** What a client is graded in; the weights are the agency's (`clients.weights` of its settings). */
export const DIMENSIONS = [
  '年度合作额',
  '毛利水平',
  '付款信用',
  '合作稳定性',
  '成长潜力',
  '品牌与行业影响',
  '需求清晰与决策效率',
  '配合与尊重专业',
  '服务成本（分高=省力）',
] as const

/** The place of “付款信用” among them: the credit grade follows from it. */
export const CREDIT_DIMENSION = 2

const dims = fixedTable({
  title: '评分维度',
  why: '九项都打，才不会因为一个印象高估或冤枉一家客户。',
  labels: DIMENSIONS,
  columns: {
    dim: computed('维度', '九项固定，换了人评也能比。'),
    weight: integer('权重', '不填就用公司定的。要改，九项合计仍是 100。', [0, 100]),
    score: score('分', '对照手册里的 1–5 分锚点打，别凭感觉。'),
    basis: text('依据', '打 1、2、5 分要写，如“新品线每年 2 个，预算递增”。', 60),
  },
  required: ['score'],
})

/** 客户评价表: the data of the sheet. The order of the properties is the order of the screen. */
export const schema = {
  $id: 'client-scoring',
  type: 'object',
  title: '客户评价表',
  description: '决定接不接、给多少资源、给多少账期。',
  additionalProperties: false,
  properties: {
    clientName: clientName('客户', '一家一张。集团里各公司分开评，付款的不是同一家。'),
    clientCode: clientCode('客户代号', '文件名用它，历次评价排在一起。没有可以不填。'),
    evalType: option('评价类型', '新客户没有付款记录，一律款到开工。', ['新客户准入', '半年复评', '临时复评']),
    evalDate: date('日期', '近 12 个月、下次评价都从这天算。'),
    evaluator: person('评分人', '谁打的分谁来解释。'),
    previousGrade: option('上次等级', '和这次一比，升了降了一眼看出。第一次评选“未评”。', ['A', 'B', 'C', 'D', '未评']),
    last12Revenue: money('近 12 个月合作额（元，含税）', '额度按月均合作额给，向财务要数，别估。'),
    overdueDays: integer('近 12 个月最长逾期（天）', '信用等级要看它。向财务要，没逾期过填 0。', [0, 999], '天'),
    veto: {
      ...choices('否决项', '有一项就不合作，再大的单子也一样。逐项想过，都没有再勾“无”。', [
        '产品或服务违法违规',
        '证照或证明文件不齐',
        '失信或恶意拖欠',
        '与核心客户直接竞品且无书面豁免',
        '要求虚开发票或返利',
        '要求虚假宣传',
        '无',
      ]),
      minItems: 1,
    },
    vetoNote: text('说明', '写查到了什么、从哪儿查的，别人才好复核。', 100),
    dims,
    total: computed('总分（满分 100）', '各项分数乘权重，折成百分。'),
    grade: computed('等级', '决定给谁加人、跟谁谈涨价。'),
    creditGrade: computed('信用等级', '看付款信用的分和最长逾期，取差的一个。'),
    monthlyAvg: computed('月均合作额（元）', '近 12 个月合作额除以 12，额度按它的倍数给。', '元'),
    suggestLimit: computed('建议信誉额度（元）', '按信用等级算的。要给得更多，得说出理由。', '元'),
    suggestTerm: computed('建议账期（天）', '信用越好，能欠得越久。'),
    approvedLimit: money('核定额度（元）', '欠到这个数就停开新单。不给额度写 0。'),
    approvedTerm: integer('核定账期（天）', '写进合同的天数。款到开工写 0。', [0, 120], '天'),
    overrideReason: text('突破建议的理由', '写为什么、到哪天失效，如“春节旺季上浮 50%，3 月 31 日失效”。', 100),
    strategy: text('服务与经营对策', 'A 加人加快，B 稳中提额，C 提效控成本，D 限期改善或退出。', 200),
    nextEvalDate: date('下次评价', '最多半年一评。客户变得比我们以为的快。'),
    ...commonFields,
  },
  required: [
    'clientName',
    'evalType',
    'evalDate',
    'evaluator',
    'veto',
    'dims',
    'approvedLimit',
    'approvedTerm',
    'strategy',
    'nextEvalDate',
  ],
} as const satisfies Schema

/** A grading, at any stage of being filled in. */
export type Scoring = Data<typeof schema>
