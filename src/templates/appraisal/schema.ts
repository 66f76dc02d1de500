import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import {
  commonFields,
  computed,
  date,
  fixedTable,
  integer,
  number,
  option,
  person,
  score,
  table,
  text,
  yesNo,
} from '../vocabulary.ts'
import { ABILITIES } from './abilities.ts'

// Goals are counts, points, percents or yuan: whatever can be counted.
const MEASURE = [-99_999_999, 99_999_999] as const

const kpis = table({
  title: '业绩指标',
  why: '目标期初定好、双方都知道，期末只看数字。',
  rows: [3, 8],
  columns: {
    kpi: text('指标', '写能数出来的事，带上单位，如“独立完成简报（份）”。', 30),
    weight: integer('权重', '最要紧的给得最多，几条合起来是 100。', [5, 60]),
    target: number('目标', '期初说好的那个数，不在期末改。', MEASURE),
    actual: number('实际', '照记录填，如纪要的发出时间、满意度问卷。', MEASURE),
    method: option('计分法', '封顶 100% 的指标用“差值”，其余用“完成率”。', ['完成率', '差值']),
    rate: computed('完成率（%）', '实际除以目标，自动算。'),
    kpiScore: computed('得分', '按完成率或差值换成 1–5 分，自动算。'),
  },
  required: ['kpi', 'weight', 'target', 'actual', 'method'],
})

const items = fixedTable({
  title: '能力行为项',
  why: '20 项对每个人都一样，只是权重随职位不同。',
  labels: ABILITIES.map(({ code, name }) => `${code} ${name}`),
  columns: {
    code: { ...computed('编号', 'A 专业、B 管理、C 沟通、D 团队，面谈时说编号就行。'), 'x-limit': 2 },
    name: computed('评估项', '看行为，不看性格：见过他怎么做，才打分。'),
    weight: integer('权重', '随职位带出。公司另有约定才改，20 项合计 100。', [0, 100]),
    selfScore: score('自评', '本人先打，主管后打，免得跟着主管走。'),
    raterScore: score('主管评', '能力分只算这一列。拿不准就打 3 分，再想哪件事不同。'),
    evidence: text('事实', '给 1、2、5 分，或两人差 2 分，就写一件看得见的事。', 80),
  },
  required: ['selfScore', 'raterScore'],
})

const improve = table({
  title: '改进计划',
  why: '谈完不落到一件事、一个日期，下次还会谈同样的话。',
  rows: [1, 5],
  columns: {
    what: text('要改进什么', '写一件能看出变化的事，如“物料规格零漏项”。', 40),
    how: text('做法与支持', '他做什么，公司给什么，如“跟制作部半天”。', 60),
    by: date('时间', '到这天两个人再看一次。'),
  },
  required: ['what', 'how', 'by'],
})

/** 业绩评估表: the data of the sheet. The order of the properties is the order of the screen. */
export const schema = {
  $id: 'appraisal',
  type: 'object',
  title: '业绩评估表',
  description: '业绩看结果，能力看行为，谈过才算数。',
  additionalProperties: false,
  properties: {
    person: person('被评人', '写岗位加代号，如“客户执行 A”，归档时分得清。'),
    role: option('职位（决定权重）', '选了它，20 项权重和合成比例就带出来。', ['客户总监', '客户经理', '客户执行']),
    period: text('评估期', '只评这段时间里的事，如“2026 年第四季度”。', 20),
    kind: option('评估类型', '季度评可以简写，年度评和试用期满要谈透。', ['试用期满', '季度', '年度', '临时']),
    rater: person('评分人（直接主管）', '天天看着他做事的人来打分，不能自己评自己。'),
    kpis: { ...kpis, minItems: 1 },
    items,
    kpiTotal: computed('业绩分（1–5）', '每项得分乘权重，加起来除以 100。'),
    abilityTotal: computed('能力分（1–5）', '主管评乘权重，加起来除以 100，自评不算进来。'),
    ratio: computed('合成比例', '职位越高，结果占得越多。'),
    finalScore: computed('综合分', '业绩分和能力分按比例合起来，两位小数。'),
    grade: computed('等级', '由综合分定，不用人填。'),
    deptComment: text('部门主管意见', '看全部门拉平没有，写一句长处、一句短板。', 150),
    interviewDate: date('面谈日期', '没谈过的评估不能用来奖惩，填了它才生效。'),
    raterSay: text('主管反馈', '先讲事实，再讲看法，如“规格漏项造成两次返工”。', 200),
    personSay: text('被评人意见', '由本人写。不同意也写，写了才好复核。', 200),
    improve: { ...improve, minItems: 1 },
    reward: option('奖惩建议', '给总监和人事一个明白的说法，不定就先不选。', [
      '晋升',
      '调薪',
      '奖金',
      '维持',
      '辅导',
      '调岗',
      '不通过',
    ]),
    objection: yesNo('是否申诉', '选“是”就转人事复核，本人不用再另写申请。'),
    ...commonFields,
  },
  required: [
    'person',
    'role',
    'period',
    'kind',
    'rater',
    'kpis',
    'items',
    'deptComment',
    'interviewDate',
    'raterSay',
    'personSay',
    'improve',
    'objection',
  ],
} as const satisfies Schema

/** An appraisal, at any stage of being filled in. */
export type Appraisal = Data<typeof schema>
