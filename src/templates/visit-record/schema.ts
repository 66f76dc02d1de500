import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import {
  clientName,
  commonFields,
  dateTime,
  deadline,
  money,
  option,
  person,
  score,
  table,
  text,
} from '../vocabulary.ts'

const persons = table({
  title: '对方人员',
  why: '见到谁、他是什么态度，下次才知道先找谁。',
  rows: [1, 8],
  columns: {
    name: text('称呼', '写怎么叫他，如“市场负责人（客户方）”。', 20),
    title: text('职务', '看得出他能定多大的事。', 20),
    attitude: option('态度', '拿不准就选“未知”，别猜。', ['支持', '中立', '保留', '未知']),
  },
  required: ['name', 'title'],
})

const promises = table({
  title: '双方承诺',
  why: '答应过的事一行一件，我方的回来就进周计划。',
  rows: [0, 10],
  columns: {
    side: option('谁承诺', '分清谁欠谁，催起来不尴尬。', ['客户', '我方']),
    promise: text('承诺', '动词开头，写到能验收，如“发一页改进想法”。', 60),
    owner: person('责任人', '只写一个人，他来交。'),
    due: deadline('日期', '说好哪天，没说就当场问。'),
  },
  required: ['side', 'promise', 'owner', 'due'],
})

/** 客户拜访记录: the data of the sheet. The order of the properties is the order of the screen. */
export const schema = {
  $id: 'visit-record',
  type: 'object',
  title: '客户拜访记录',
  description: '对方说了什么，我们答应了什么。',
  additionalProperties: false,
  properties: {
    clientName: clientName('客户', '和客户资料里的全称一致，记录才归得到一起。'),
    visitType: option('类型', '催收和投诉的拜访，还要连到各自的表。', [
      '新客户首访',
      '需求访谈',
      '例行拜访',
      '提案',
      '门店或现场走访',
      '催收',
      '投诉处理',
      '节日问候',
    ]),
    startAt: dateTime('开始', '承诺的日期从这一天往后数。'),
    endAt: dateTime('结束', '记录要在这之后一天内写完。'),
    place: text('地点', '写到门店或会议室，下次去不走错。', 60),
    visitors: text('我方人员', '都有谁去了，第一位写主谈的人。', 60),
    persons: { ...persons, minItems: 1 },
    purpose: text('目的', '出门前写好，回来对一对拿到没有。', 60),
    prepared: text('带了什么', '案例、样品、问题单，下次接着用。', 60),
    facts: text('看到与听到的', '写看见的数和听见的原话，自己的判断另起一句。', 300),
    needs: text('需求与痛点', '他想要什么、卡在哪里，提案从这里长出来。', 200),
    competitor: text('竞争者动态', '路过的对手门店、客户提到的别家，都记一笔。', 100),
    feedback: text('对我方评价', '表扬和抱怨都写，尤其是随口说的那句。', 100),
    promises,
    opportunity: money('机会金额（元）', '大致能做成多少生意，含税。推进表要用。'),
    satisfaction: score('感受到的满意度', '凭拜访人的感觉打，1 很不满，5 很满意。'),
    nextVisit: dateTime('下次联系', '走之前约好，比回来再约容易。'),
    summary: text('一句话结论', '领导只看一句，就看这句。', 60),
    recordedAt: dateTime('填写时间', '当天写最准。不填就是现在。'),
    ...commonFields,
  },
  required: [
    'clientName',
    'visitType',
    'startAt',
    'endAt',
    'place',
    'visitors',
    'persons',
    'purpose',
    'facts',
    'needs',
    'nextVisit',
    'summary',
    'recordedAt',
  ],
} as const satisfies Schema

/** The record of a visit, at any stage of being filled in. */
export type VisitRecord = Data<typeof schema>
