import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import { clientName, commonFields, date, deadline, integer, option, person, table, text } from '../vocabulary.ts'

const jobs = table({
  title: '工作列表',
  why: '一张工作单一行，关了单的下周就拿掉。',
  rows: [1, 40],
  columns: {
    jobNo: {
      ...text('工作单号', '客户和同事说的是不是同一件，对号就知道。', 24),
      'x-also': ['单号', '工单号', '编号'],
    },
    job: text('工作', '写客户听得懂的名字，如“主视觉提案”。', 30),
    stage: option('阶段', '只看现在走到哪，不写打算。', [
      '未开始',
      '进行中',
      '内审',
      '待客户',
      '修改',
      '制作',
      '已交付',
      '关单',
      '暂停',
    ]),
    light: option('状态', '守不守得住节点，早一天说就多一天办法。', ['正常', '预警', '延误']),
    nextStep: text('下一步', '写一个动作；延误的带上谁去做，如“客户执行 A 催齐尺寸表”。', 40),
    ball: option('球在谁手里', '卡在谁那里，就找谁，一行只写一家。', [
      '客户',
      '创意',
      '制作',
      '媒介',
      '客户部',
      '财务',
      '供应商',
    ]),
    due: deadline('节点', '写下一步到哪天，不是整个项目的结束。'),
    slip: integer('比原计划（天）', '晚了写正数，早了写负数，一眼看出滑了多少。', [-60, 180]),
    internalNote: text('内部备注', '只在内部版印出来；发客户前要清空。', 60),
  },
  required: ['jobNo', 'job', 'stage', 'light', 'nextStep', 'ball', 'due'],
})

/** 项目状态表: the data of the sheet. */
export const schema = {
  $id: 'status-report',
  type: 'object',
  title: '项目状态表',
  description: '走到哪、下一步、卡在谁那里。',
  additionalProperties: false,
  properties: {
    copyFor: option('给谁看', '选“客户”就不印内部备注，转发前不用再删列。', ['内部', '客户']),
    clientName: clientName('客户', '一家客户一张表，别把几家的进度混在一起。'),
    weekOf: date('所在周（周一）', '写星期一，同一周的表只认一张。'),
    updatedBy: person('更新人', '看表的人有疑问，先问他。'),
    decisions: text('本周需要客户决定的事', '一行一件，带上最晚日期，如“代言人去留（11-27 前）”。', 200),
    jobs: { ...jobs, minItems: 1 },
    money: text('费用与发票动态', '写开票、到账、待签的，不写还在谈的价。', 100),
    ...commonFields,
  },
  required: ['clientName', 'weekOf', 'updatedBy', 'jobs'],
} as const satisfies Schema

/** The state of a client's jobs in a week. */
export type StatusReport = Data<typeof schema>
