import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import { clientName, commonFields, dateTime, option, person, phone, text, yesNo } from '../vocabulary.ts'

/** 来电记录与转告单: the data of the sheet. */
export const schema = {
  $id: 'phone-log',
  type: 'object',
  title: '来电记录与转告单',
  description: '谁来电、什么事、转给了谁、办结没有。',
  additionalProperties: false,
  properties: {
    callAt: dateTime('通话时间', '转告快不快，从这一分钟算。'),
    direction: option('方向', '我们打出去的也要记，如催资料、提醒付款。', ['来电', '去电']),
    answeredBy: person('接听人', '听不明白时，回头找接电话的人问。'),
    callerOrg: { ...clientName('对方单位', '先问单位再问事，写全称或大家都认得的简称。'), 'x-limit': 40 },
    callerName: person('对方称呼', '写姓加职务，回电时才叫得出人。'),
    callerPhone: phone('回电号码', '念一遍请对方核对，再写下来。'),
    callType: option('事由类别', '选“投诉”的，要另开投诉处理单。', [
      '业务咨询',
      '进度查询',
      '修改意见',
      '追加需求',
      '投诉',
      '付款与发票',
      '供应商',
      '媒体',
      '应聘',
      '推销',
      '其他',
    ]),
    urgency: option('紧急程度', '问一句“您最晚什么时候要”，再选。', ['一般', '紧急', '非常紧急']),
    forWhom: person('找谁', '写对方要找的人，不是你猜该谁办。'),
    summary: text('内容（5W1H）', '何时、谁、哪里、什么、为什么、怎么办，照这个顺序问一遍。', 200),
    keyFigures: text('时间、数量、金额', '数字最容易听错，单独抄出来再核一遍。', 60),
    readBack: yesNo('已向对方复述确认', '复述一遍只要十秒，听错一个数要返工一天。'),
    ourReply: text('当场答复', '只答复自己定得了的，别的说几点前回话。', 80),
    needCallback: yesNo('需要回电', '答应了回电，就要有人盯着时间。'),
    callbackBy: dateTime('最迟回电', '写你答应对方的那个时间，它会进周计划。'),
    notifiedAt: dateTime('转告时间', '紧急的 5 分钟内，一般的 20 分钟内。'),
    notifyWay: option('转告方式', '留单最容易被压住，急事当面说或打电话。', [
      '当面',
      '电话',
      '企业微信',
      '邮件',
      '留单',
    ]),
    receivedBy: person('签收人', '他签了字，这件事才算交到他手上。'),
    result: text('处理结果', '写怎么回复的、对方认不认。', 150),
    closed: option('是否办结', '没办结的，下班前再看一遍。', ['已办结', '处理中', '转投诉单']),
    ...commonFields,
  },
  required: [
    'callAt',
    'direction',
    'answeredBy',
    'callerOrg',
    'callerName',
    'callerPhone',
    'callType',
    'urgency',
    'forWhom',
    'summary',
    'readBack',
    'needCallback',
    'notifiedAt',
    'notifyWay',
    'receivedBy',
    'closed',
  ],
} as const satisfies Schema

/** A call and what became of it. */
export type PhoneLog = Data<typeof schema>
