import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import { choices, commonFields, computed, date, integer, option, person, score, table, text } from '../vocabulary.ts'

const scores = table({
  title: '评分项',
  why: '八项够用。换成自己的也行，权重合计还是 100。',
  rows: [4, 12],
  columns: {
    dimension: text('维度', '一项只看一种能力，不看家事、年纪、家乡。', 20),
    weight: integer('权重', '这个岗位最吃重的给得最多。', [1, 50]),
    score: score('得分', '对照 1、3、5 分的样子打，介于中间打 2 或 4。'),
    evidence: text('事实依据', '给 1、2、5 分就写他说的一句话、做的一件事。', 80),
  },
  required: ['dimension', 'weight', 'score'],
})

/** 面试评分表: the data of the sheet. The order of the properties is the order of the screen. */
export const schema = {
  $id: 'interview-score',
  type: 'object',
  title: '面试评分表',
  description: '每位面试官单独打分，再合议。',
  additionalProperties: false,
  properties: {
    candidateNo: text('应聘编号', '合议时只说编号，先看分再看人。', 20),
    candidateName: text('姓名', '发通知时用，打印时可以不印。', 20),
    nameOnPaper: option('姓名怎么印', '传给别人合议时选“只印编号”，少一分先入为主。', ['姓名和编号都印', '只印编号']),
    position: text('应聘职位', '同一个人投两个职位，要求不同，分开打。', 20),
    round: option('轮次', '一轮一张表，后一轮不改前一轮的分。', ['笔试', '初面', '复面', '终面']),
    interviewDate: date('日期', '分数当天打完，隔一天就只剩印象了。'),
    interviewer: person('面试官', '一人一张，打完分再互相看。'),
    scores: { ...scores, minItems: 1 },
    total: computed('加权总分', '得分乘权重加起来除以 5，满分 100。'),
    veto: {
      ...choices('一票否决项', '碰到一条，分再高也不录用。都没有就选“无”。', [
        '经历造假',
        '贬损前雇主客户机密',
        '无法按时到岗',
        '价值观冲突',
        '无',
      ]),
      minItems: 1,
    },
    availableDate: date('可到岗日期', '和招聘需求上的期望到岗对一对。'),
    strengths: text('突出之处', '合议时第一句就念它，如“写作好，反应快”。', 80),
    concerns: text('顾虑', '下一轮面试官照着它追问。', 80),
    conclusion: option('建议', '只写自己的判断，录不录用由合议定。', ['录用', '进入下一轮', '储备', '不录用']),
    ...commonFields,
  },
  required: [
    'candidateNo',
    'candidateName',
    'position',
    'round',
    'interviewDate',
    'interviewer',
    'scores',
    'veto',
    'conclusion',
  ],
} as const satisfies Schema

/** One interviewer's sheet on one candidate, at any stage of being filled in. */
export type InterviewScore = Data<typeof schema>
