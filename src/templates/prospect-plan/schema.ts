import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import { commonFields, computed, date, integer, money, option, person, score, table, text } from '../vocabulary.ts'

const prospects = table({
  title: '潜在客户',
  why: '一家一行。说不出下一步的，就不该在表上。',
  rows: [1, 30],
  columns: {
    prospect: text('客户', '写公司或品牌，同一家两个项目分两行。', 30),
    industry: text('行业', '看得出部门在往哪个行业走，有没有撞上老客户。', 12),
    source: option('来源', '哪条路来的客户签得多，下季就多走哪条路。', [
      '老客户转介绍',
      '主动开发',
      '客户来电',
      '招标比稿',
      '沙龙活动',
      '合作伙伴推荐',
      '高层引荐',
    ]),
    fit: score('匹配分', '5 分是我们最会做的，2 分以下先别投人。'),
    stage: option('阶段', '看已经发生的事，不看感觉：没见过面就还在 2。', [
      '1 线索',
      '2 初筛',
      '3 首次接触',
      '4 需求访谈',
      '5 方案或比稿',
      '6 商务谈判',
      '7 签约',
      '8 交接服务',
      '搁置',
      '丢单',
    ]),
    amount: money('预计金额（元）', '按第一年估，问过客户预算的才往高写。'),
    prob: integer('概率（%）', '随阶段带出，有把握或有变数再改。', [0, 100], '%'),
    weighted: computed('加权金额（元）', '金额乘概率，几家加起来才看得出够不够。', '元'),
    nextStep: text('下一步', '动词开头，如“约门店走访”。丢单的也写，如“90 天后复查”。', 40),
    nextDate: date('日期', '过了这天还没动，表上会标 ▲。'),
    risk: text('风险或阻力', '写卡在哪，如“账期要求 60 天”，例会上好帮你。', 40),
  },
  required: ['prospect', 'industry', 'source', 'fit', 'stage', 'amount', 'nextStep'],
})

/** 客户开发推进表: the data of the sheet. The order of the properties is the order of the screen. */
export const schema = {
  $id: 'prospect-plan',
  type: 'object',
  title: '客户开发推进表',
  description: '在谈的客户都在一张表上，每周例会只看它。',
  additionalProperties: false,
  properties: {
    ownerRole: person('负责人（岗位）', '这张表由一个人更新，例会上由他讲。'),
    periodStart: date('统计起', '和签约目标用同一段时间。'),
    periodEnd: date('统计止', '到这天结账，没签的转到下一期。'),
    target: money('本期签约目标（元）', '有它才知道在谈的够不够，差多少。', 0.01),
    prospects: { ...prospects, minItems: 1 },
    weightedTotal: computed('加权合计（元）', '按概率打过折的，比“在谈 100 万”可靠。', '元'),
    gap: computed('距目标（元）', '差的这些，要靠新线索补。', '元'),
    lost: text('本期丢单与原因', '写事实：输在价格、方案、时间还是关系，下次好改。', 200),
    support: text('需要的支持', '写谁做什么，如“请客户总监陪同拜访”。', 150),
    ...commonFields,
  },
  required: ['ownerRole', 'periodStart', 'periodEnd', 'target', 'prospects'],
} as const satisfies Schema

/** The plan of who is being won over, at any stage of being filled in. */
export type ProspectPlan = Data<typeof schema>
