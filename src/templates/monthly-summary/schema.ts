import { MONTH_PATTERN } from '../calendar-date.ts'
import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import { commonFields, computed, date, money, number, option, person, table, text } from '../vocabulary.ts'

// Goals are percentages, pieces or yuan; beyond this it is a slip of the keyboard.
const FIGURES = [0, 99_999_999] as const

const goals = table({
  title: '本月目标',
  why: '照抄上月写的“下月目标”，不许临时换靶子。',
  rows: [1, 10],
  columns: {
    goal: text('目标', '写量得出来的，如“交付准时率（%）”。', 40),
    goalType: option('类型', '有把握的和需提升的，至少各有一条。', ['有把握', '需提升']),
    targetValue: number('目标值', '月初定的数，月底不改。', FIGURES),
    actualValue: number('实际值', '从状态表、纪要里数出来，别凭印象。', FIGURES),
    rate: computed('达成率（%）', '越小越好的反过来除，自动算。', '%'),
    better: option('方向', '修改轮次、投诉数这些，选“越小越好”。', ['越大越好', '越小越好']),
    note: text('说明', '没到九成，写哪一件事拖了后腿。', 50),
  },
  required: ['goal', 'goalType', 'targetValue', 'actualValue', 'better'],
})

const projects = table({
  title: '项目进展',
  why: '主管不在场的项目，靠这一栏知道走到哪。',
  rows: [0, 10],
  columns: {
    project: text('项目', '写项目名，别只写编号。', 30),
    status: option('状态', '有一个节点守不住，就选“预警”。', ['正常', '预警', '延期', '结案']),
    summary: text('小结', '写本月交了什么、下月卡在哪里。', 150),
  },
  required: ['project', 'status', 'summary'],
})

const receivables = table({
  title: '应收',
  why: '活干完了，钱到了才算完。',
  rows: [0, 10],
  columns: {
    client: text('客户', '一家一行，几个项目的钱加在一起。', 20),
    due: { ...money('本月应收（元）', '合同里这个月到期的数。'), 'x-also': ['应收', '应收金额', '应收款'] },
    got: {
      ...money('本月实收（元）', '以财务确认到账的为准。'),
      'x-also': ['实收', '实收金额', '已收', '到账金额', '回款'],
    },
    overdue: {
      ...money('逾期（元）', '过了约定日期还没到的，往月的也算。'),
      'x-also': ['逾期金额', '欠款', '超期金额'],
    },
  },
  required: ['client', 'due', 'got', 'overdue'],
})

const nextGoals = table({
  title: '下月目标',
  why: '下月总结第一张表就抄这里，写得量得出来。',
  rows: [1, 8],
  columns: {
    goal: text('下月要到的目标', '一条一个数，写不出数就还没想清。', 40),
    goalType: option('目标类型', '至少给自己留一条需提升的。', ['有把握', '需提升']),
    targetValue: number('下月目标值', '写到月底要看到的那个数。', FIGURES),
    period: text('时间段', '不是整月的写明，如“12 月前两周”。', 20),
    segment: text('客户或客户群', '写给哪家客户，全部客户就写“全部”。', 20),
  },
  required: ['goal', 'goalType', 'targetValue'],
})

/** 月度总结: the data of the sheet. */
export const schema = {
  $id: 'monthly-summary',
  type: 'object',
  title: '月度总结',
  description: '这个月到了没有，下个月哪里会更好。',
  additionalProperties: false,
  properties: {
    person: person('姓名或岗位', '这份总结年底会进业绩评估，写清是谁的。'),
    role: option('职位', '目标的高低要和职位相称。', ['客户总监', '客户经理', '客户执行', '客户助理']),
    month: {
      type: 'string',
      pattern: MONTH_PATTERN,
      'x-looks': 'back',
      title: '月份',
      description: '写成 2026-11 这样，按月份才排得齐。',
      examples: ['2026-11'],
    },
    goals: { ...goals, minItems: 1 },
    projects,
    receivables,
    clientVoice: text('客户的表扬与抱怨', '写谁、哪天、说了什么，抱怨比表扬更要写。', 200),
    teamVoice: text('同事的反馈', '去问一句“和我配合哪里最费劲”，照实写。', 150),
    keep: text('做对一件事', '只写一件，下个月还照这样做。', 80),
    change: text('要改一件事', '写一个动作，如“开单前用核对表自查”。', 80),
    nextGoals: { ...nextGoals, minItems: 1 },
    training: text('想学什么', '写一门手艺，主管好安排谁来带。', 60),
    managerComment: text('主管评语', '由主管写：先说做到的，再说差在哪。', 200),
    interviewDate: date('面谈日期', '交总结后三个工作日内谈，先约好。'),
    ...commonFields,
  },
  required: ['person', 'role', 'month', 'goals', 'clientVoice', 'keep', 'change', 'nextGoals'],
} as const satisfies Schema

/** The summary of a month, at any stage of being filled in. */
export type MonthlySummary = Data<typeof schema>
