import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import { choices, commonFields, date, integer, option, table, text } from '../vocabulary.ts'

const duties = table({
  title: '主要职责',
  why: '写时间花在哪。占比合计 100%，看得出这个岗位到底是干什么的。',
  rows: [3, 10],
  columns: {
    duty: text('职责', '动词开头，一行一件，如“写简报、纪要、任务工作单”。', 60),
    percent: integer('时间占比（%）', '按一个月的时间估，不按重要程度。', [1, 100], '%'),
    standard: text('做得好的样子', '写能查到的，如“1 个工作日内发出，返工率低”。', 60),
  },
  required: ['duty', 'percent', 'standard'],
})

const skills = table({
  title: '能力要求',
  why: '面试就照这几条出题，写“优秀”“良好”没法考。',
  rows: [2, 10],
  columns: {
    skill: text('能力', '写会做的事，如“同时跟 3 个以上项目不丢事”。', 30),
    level: option('要求', '“必须”别超过三四条，多了谁也不合格。', ['必须', '优先']),
  },
  required: ['skill', 'level'],
})

/** 职位描述表: the data of the sheet. The order of the properties is the order of the screen. */
export const schema = {
  $id: 'job-description',
  type: 'object',
  title: '职位描述表',
  description: '招聘、考核、晋升都以它为准。',
  additionalProperties: false,
  properties: {
    jobTitle: option('职位名称', '选了它，上级、编制、晋升这几栏会带出常用的写法。', [
      '客户总监',
      '客户经理',
      '资深客户执行',
      '客户执行',
      '客户助理',
      '其他',
    ]),
    titleOther: text('其他职位名称', '上面没有的职位写在这里，如“媒介执行”。', 20),
    dept: text('部门', '写到最小的一级，新人来了知道去哪报到。', 20),
    reportTo: text('直接上级', '只写一个岗位。两个上级，等于没有上级。', 20),
    subordinates: text('直接下级', '写岗位和人数，没有就写“无”。', 40),
    headcount: integer('编制人数', '超出它就要先走招聘需求申请。', [1, 99], '人'),
    location: text('工作地点', '常驻外地或客户现场的，要在这里说清。', 40),
    purpose: text('设立目的', '一句话：没有这个岗位，公司会缺什么。', 100),
    duties: { ...duties, minItems: 1 },
    authority: text('权限', '写能当场答应什么、不能答应什么，新人才敢开口。', 150),
    kpi: text('考核指标', '和业绩评估表用同一套说法，年底才不会各评各的。', 150),
    education: option('学历', '不影响做事就选“不限”，可选的人多一倍。', ['不限', '大专', '本科', '硕士及以上']),
    major: text('专业', '写“相关优先”就够，别用专业把人挡在门外。', 40),
    years: text('经验年限', '写做过多久同类的事，不写年纪。', 20),
    skills: { ...skills, minItems: 1 },
    traits: choices('素质', '挑三四样最要紧的，面试时问得出例子。', [
      '诚信守信',
      '主动',
      '细致',
      '抗压',
      '好学',
      '同理心',
      '时间观念',
      '有幽默感',
    ]),
    contractTerm: option('劳动合同期限', '试用期最长几个月由它定，是法律的规定。', [
      '不满 1 年',
      '1 年以上不满 3 年',
      '3 年以上固定期限',
      '无固定期限',
      '完成一定任务',
    ]),
    probationMonths: integer('试用期（月）', '超过上限的部分无效，还要赔钱。', [0, 6], '个月'),
    salaryBand: text('薪酬范围', '写区间，来面试的人心里有数。对外可以不印。', 30),
    growthPath: text('晋升通道', '让人看到三年后在哪里，如“客户执行 → 客户经理”。', 60),
    effectiveDate: date('生效日期', '从这天起按它招人和考核，旧的一份作废。'),
    edition: option('版式', '发到招聘网站选“对外招聘版”，不印薪酬和考核。', ['内部版（全部内容）', '对外招聘版']),
    ...commonFields,
  },
  required: [
    'jobTitle',
    'dept',
    'reportTo',
    'headcount',
    'purpose',
    'duties',
    'education',
    'years',
    'skills',
    'effectiveDate',
  ],
} as const satisfies Schema

/** A job's description, at any stage of being filled in. */
export type JobDescription = Data<typeof schema>
