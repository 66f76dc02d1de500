import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import { commonFields, dateTime, option, text } from '../vocabulary.ts'

/** 投诉处理单: the data of the sheet. The order of the properties is the order of the screen. */
export const schema = {
  $id: 'complaint',
  type: 'object',
  title: '投诉处理单',
  description: '先处理心情，再处理事情，最后改流程。',
  additionalProperties: false,
  properties: {
    complaintNo: {
      type: 'string',
      title: '单号',
      description: '回访、复盘都凭它找到这一单。不填会自动编。',
      pattern: '^TS-\\d{6}-\\d{2,3}$',
      examples: ['TS-261118-01'],
    },
    receivedAt: dateTime('接到时间', '首次回应和办结的期限都从这一刻算。'),
    fromWho: text('投诉人（单位与职务）', '写清代表谁说话，回话才不会回错人。', 40),
    channel: option('渠道', '对方用什么找来，先用什么回过去。', ['电话', '微信', '邮件', '面谈', '会议', '其他']),
    category: option('类别', '月底数一数，哪一类最多就先改哪一块。', [
      '质量',
      '时间',
      '费用',
      '态度',
      '沟通',
      '合规',
      '其他',
    ]),
    severity: option('程度', '拿不准就往重里选，往轻里改容易。', ['轻微', '一般', '严重', '重大']),
    content: text('投诉内容', '照对方的意思写，先不分辩对错。', 200),
    firstReplyAt: dateTime('首次回应', '先让对方知道有人管了，哪怕还没有办法。'),
    remedy: text('当场补救', '写做了什么、谁去做的，不写“正在处理”。', 150),
    costBorneBy: option('费用承担', '当天说定，免得结算时再吵一次。', ['本公司', '客户', '供应商', '共担']),
    doneAt: dateTime('办结时间', '对方认可了才算办结。没办完先空着。'),
    clientConfirm: text('客户确认方式', '留个凭据，如“微信确认截图”。', 40),
    cause: text('原因', '一路问到“为什么会漏”，人会忙中出错，表和流程可以改。', 200),
    prevent: text('防止再发', '写改哪张表、哪一步、哪条标准，谁看了都能照做。', 150),
    revisit: dateTime('回访', '隔几天再问一句，比当天道歉更让人记得。'),
    satisfied: option('回访结果', '问了就记，不满意的接着办。', ['满意', '基本满意', '不满意']),
    ...commonFields,
  },
  required: [
    'complaintNo',
    'receivedAt',
    'fromWho',
    'channel',
    'category',
    'severity',
    'content',
    'firstReplyAt',
    'cause',
    'remedy',
    'costBorneBy',
    'prevent',
  ],
} as const satisfies Schema

/** A complaint and what was done about it, at any stage of being filled in. */
export type Complaint = Data<typeof schema>
