import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import {
  commonFields,
  date,
  deadline,
  option,
  person,
  projectName,
  projectNo,
  score,
  table,
  text,
} from '../vocabulary.ts'

const results = table({
  title: '目标与结果',
  why: '先把当初定的和最后到的摆在一起，不急着解释。',
  rows: [1, 8],
  columns: {
    goal: text('目标', '照抄开工时写的，别按结果改靶子。', 40),
    planned: text('计划', '写数字或日期，如“2026-10-25”。', 30),
    actual: text('结果', '和计划写成同一种单位，才看得出差多少。', 30),
    gap: option('差距', '超出的也要分析，好经验才留得下来。', ['超出', '达到', '未达']),
  },
  required: ['goal', 'planned', 'actual', 'gap'],
})

const causes = table({
  title: '原因分析',
  why: '连问几次“为什么”，问到能动手改的地方为止。',
  rows: [1, 10],
  columns: {
    point: text('差距或亮点', '一行说一个，和上一张表对得上。', 40),
    why: text('根本原因', '写流程和做法，不写谁的名字。', 80),
    type: option('性质', '能改的是“我方可控”，先从这些下手。', ['我方可控', '客户侧', '外部']),
  },
  required: ['point', 'why', 'type'],
})

const lessons = table({
  title: '可复用的做法',
  why: '开完会真正留下来的只有这几行。',
  rows: [1, 6],
  columns: {
    practice: text('做法', '写成下一个项目照着就能做的一句话。', 60),
    applyTo: text('用在哪里', '写到哪张表、哪个流程，如“工作单模板”。', 40),
    owner: person('谁来落实', '一条一个人，他负责改进模板。'),
    due: deadline('时间', '一周内改完最好，拖到下个项目就忘了。'),
  },
  required: ['practice', 'applyTo', 'owner', 'due'],
})

/** 项目复盘表: the data of the sheet. */
export const schema = {
  $id: 'debrief',
  type: 'object',
  title: '项目复盘表',
  description: '目标、结果、原因、做法，四步走完。',
  additionalProperties: false,
  properties: {
    projectNo: projectNo('项目编号', '凭它找到估价、纪要和状态表里的原始数。'),
    projectName: projectName('项目', '写大家叫惯的名字，以后好搜。'),
    debriefDate: date('日期', '结案十个工作日内开，记得最清楚。'),
    host: person('主持', '由他把话拉回事情上，不让会变成追责。'),
    results: { ...results, minItems: 1 },
    causes: { ...causes, minItems: 1 },
    lessons: { ...lessons, minItems: 1 },
    clientScore: score('客户评分', '问客户要一个数，比我们自己猜准。'),
    finance: text('毛利与回款', '找财务要数：毛利率多少、还有哪笔没收。', 80),
    archive: text('归档位置', '写到文件夹，下一个做同类项目的人找得到。', 100),
    ...commonFields,
  },
  required: ['projectNo', 'projectName', 'debriefDate', 'host', 'results', 'causes', 'lessons', 'archive'],
} as const satisfies Schema

/** What a project taught, at any stage of being filled in. */
export type Debrief = Data<typeof schema>
