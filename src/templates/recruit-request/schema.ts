import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import { choices, commonFields, date, integer, money, option, table, text } from '../vocabulary.ts'

const channels = table({
  title: '招聘渠道',
  why: '先想从哪里找，再花钱。一条渠道一行。',
  rows: [1, 8],
  columns: {
    channel: option('渠道', '急用先走内部推荐，储备走校园招聘。', [
      '内部推荐',
      '校园招聘',
      '招聘网站',
      '行业社群与公众号',
      '猎头',
      '作品征集与比赛',
      '实习转正',
      '前同事回流',
      '其他',
    ]),
    plan: text('做法', '写谁、什么时候、做什么，如“12 月两所本地院校宣讲”。', 50),
    cost: { ...money('预计费用（元）', '不花钱写 0，合计会自己算。'), 'x-also': ['费用', '预算', '花费'] },
  },
  required: ['channel', 'plan'],
})

/** 招聘需求申请表: the data of the sheet. The order of the properties is the order of the screen. */
export const schema = {
  $id: 'recruit-request',
  type: 'object',
  title: '招聘需求申请表',
  description: '先说清为什么要人、要什么人、从哪里找。',
  additionalProperties: false,
  properties: {
    position: text('职位', '用职位描述表上的叫法，人事才对得上。', 20),
    dept: text('部门', '编制记在哪个部门，钱就从哪里出。', 20),
    headcount: integer('人数', '一份表一个职位，几个人写在这里。', [1, 20], '人'),
    reason: option('原因', '新增要总经理批编制，补缺不用。', ['新增编制', '补缺', '储备', '项目临时']),
    reasonNote: text('说明', '写不招会怎样，带上数字，如“每人同时跟 5 个项目”。', 150),
    requestDate: date('申请日期', '到岗够不够时间，从这天算。'),
    onboardDate: date('期望到岗', '往前倒推：发布、面试、交接，少说三周。'),
    budget: money('薪酬预算（元/月）', '批的人要知道花多少。传阅时可以不印。'),
    budgetOnPaper: option('薪酬预算怎么印', '表要给面试官传阅的，选“不印”。', ['印在申请表上', '不印']),
    mustHave: text('必须具备', '没有就做不了的才写，分号隔开，五条以内。', 150),
    niceToHave: text('加分项', '两个人差不多时看它，如“做过快消”。', 100),
    rejectIf: text('不予考虑', '只写和诚信、能力有关的，如“作品造假”。', 100),
    channels: { ...channels, minItems: 1 },
    process: {
      ...choices('选拔流程', '至少三步，其中一步要他动手做一件事。', [
        '简历筛选',
        '笔试（写一页简报）',
        '初面',
        '复面',
        '试工半天',
        '背景了解',
        '终面',
      ]),
      minItems: 1,
    },
    interviewers: text('面试官', '至少两个人，各打各的分，一个人容易看走眼。', 60),
    ...commonFields,
  },
  required: [
    'dept',
    'position',
    'headcount',
    'reason',
    'reasonNote',
    'requestDate',
    'onboardDate',
    'mustHave',
    'channels',
    'process',
    'interviewers',
  ],
} as const satisfies Schema

/** A request to hire, at any stage of being filled in. */
export type RecruitRequest = Data<typeof schema>
