import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import { commonFields, computed, date, money, number, option, person, table, text } from '../vocabulary.ts'

const review = table({
  title: '上周完成情况',
  why: '先对上周的账，再排这周的事。',
  rows: [0, 15],
  columns: {
    item: text('事项', '照抄上周计划里的任务，一条一行。', 50),
    done: option('完成度', '差一点也算部分完成，写实了主管才帮得上。', ['完成', '部分完成', '未完成', '取消']),
    proof: text('结果凭据', '写一样看得见的东西，如“客户回复邮件”。', 40),
    reason: text('未完成原因与处理', '写卡在哪里、改到哪天，别只写“太忙”。', 50),
  },
  required: ['item', 'done'],
})

const tasks = table({
  title: '任务',
  why: '按优先级排。超过两天的事，先拆开再写。',
  rows: [1, 20],
  columns: {
    task: text('任务', '动词开头，如“发客户简报会纪要”。', 50),
    project: text('客户或项目', '月底按它算每个客户花了多少工时。', 20),
    priority: option('优先级', '时间不够时，从 4 往上砍。', ['1 重要且紧急', '2 重要不紧急', '3 紧急不重要', '4 其他']),
    goalType: option('目标类型', '有把握的保住，需提升的每周至少做一件。', ['有把握', '需提升']),
    output: text('算完成的标准', '写谁点头、交出什么，如“三方签字”。', 40),
    due: date('截止', '排到周五就没有余地了，重要的往前放。'),
    hours: number('工时', '按小时估，下周回头看准不准。', [0.5, 16], '小时'),
  },
  required: ['task', 'project', 'priority', 'goalType', 'output', 'due', 'hours'],
})

const touches = table({
  title: '客户联络计划',
  why: '没事也要联络，别等出了事才打电话。',
  rows: [0, 10],
  columns: {
    client: text('客户', '写简称就行，自己人看得懂。', 20),
    way: option('方式', '要对方点头的事，选面谈或电话。', ['电话', '微信', '面谈', '视频', '邮件']),
    purpose: text('目的', '写这次要问到什么、约到什么。', 40),
    date: date('日期', '约好了再写，没约先写打算哪天。'),
  },
  required: ['client', 'way', 'purpose', 'date'],
})

const collections = table({
  title: '本周收款动作',
  why: '钱是提醒来的，到期前一周就该动。',
  rows: [0, 10],
  columns: {
    client: text('付款客户', '写欠款的那一家，和发票抬头对得上。', 20),
    amount: money('金额（元）', '写这一笔要收的数，不写合同总额。'),
    action: text('动作', '写具体一步，如“交请款资料”。', 40),
    date: { ...date('动作日期', '写哪天去做，不是钱哪天到。'), 'x-also': ['日期', '时间', '哪天'] },
  },
  required: ['client', 'amount', 'action', 'date'],
})

/** 每周工作计划: the data of the sheet. */
export const schema = {
  $id: 'weekly-plan',
  type: 'object',
  title: '每周工作计划',
  description: '这周做什么，凭什么算完成，缺什么。',
  additionalProperties: false,
  properties: {
    person: person('姓名或岗位', '写计划的人自己，这一周的事由他负责。'),
    role: option('职位', '不同职位，主管看的重点不一样。', ['客户总监', '客户经理', '客户执行', '客户助理']),
    weekStart: date('周一', '写这一周的星期一，任务的截止都在这七天里。'),
    weekEnd: computed('周日', '从周一往后数六天，自动算。'),
    availableHours: number('可用工时', '先扣掉假期和培训，再看排不排得下。', [0, 60], '小时'),
    review,
    tasks: { ...tasks, minItems: 1 },
    hoursTotal: computed('工时合计', '各项任务相加，超过可用工时就要砍或求助。', '小时'),
    touches,
    collections,
    risks: text('风险与求助', '写怕什么、要谁帮什么忙，主管周一当场答复。', 150),
    learning: text('本周学一件事', '小到一张表、一个词也算，写清跟谁学。', 60),
    managerNote: text('主管批注', '由主管写，一两句话：砍哪件、帮哪件。', 100),
    ...commonFields,
  },
  required: ['person', 'role', 'weekStart', 'availableHours', 'tasks'],
} as const satisfies Schema

/** The plan of a week, at any stage of being filled in. */
export type WeeklyPlan = Data<typeof schema>
