import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import { MEETING_TYPES } from '../meeting-types.ts'
import {
  clientName,
  commonFields,
  dateTime,
  deadline,
  option,
  party,
  person,
  rowNumber,
  table,
  text,
  yesNo,
} from '../vocabulary.ts'

const attendees = table({
  title: '与会人员',
  why: '谁在场，结论就对谁算数。请假的也写上，会后好补一声。',
  rows: [2, 30],
  columns: {
    party: party('所属方', '看得出哪一方的人在场。'),
    person: { ...text('称呼与职务', '写到职务，才知道能拍板的人在不在。', 30), 'x-same': 'person' },
    presence: option('出席情况', '迟到、请假的人没听到的，会后要单独告诉他。', ['出席', '线上', '迟到', '请假']),
  },
  required: ['party', 'person', 'presence'],
})

const topics = table({
  title: '议题与结论',
  why: '一题一个结论，客户翻开先看这里。',
  rows: [1, 15],
  columns: {
    topic: text('议题', '用几个字说清在谈什么，如“上市时间”。', 40),
    discussion: text('要点', '只记影响结论的理由，不记谁说了什么。', 200),
    conclusion: text('结论', '写一句能照着做的话，带上日期和数字。', 100),
    kind: option('结论性质', '分清定了的和没定的，以后不会各说各话。', ['决定', '共识', '待定', '知会']),
  },
  required: ['topic', 'conclusion', 'kind'],
})

const actions = table({
  title: '行动项',
  why: '一行一件事，一件事一个责任人。',
  rows: [1, 30],
  columns: {
    no: rowNumber('按次序自动编，电话里说“第 2 条”就行。'),
    action: text('要做什么', '动词开头，写到做没做完一看就知道。', 80),
    side: party('责任方', '客户欠的和我们欠的分开，催的时候才清楚。'),
    owner: person('责任人', '只写一个人。写“大家”等于没人做。'),
    due: deadline('截止', '写到哪一天。没有日期的事，总会往后拖。'),
    output: text('交付物', '交出什么算做完，如“简报 v1”。', 40),
    status: option('状态', '下次开会先过这一列。', ['未开始', '进行中', '已完成', '延期', '取消']),
  },
  required: ['action', 'side', 'owner', 'due', 'status'],
})

/** 会议纪要: the data of the sheet. The order of the properties is the order of the screen. */
export const schema = {
  $id: 'minutes',
  type: 'object',
  title: '会议纪要',
  description: '记决定、记行动、记待定。',
  additionalProperties: false,
  properties: {
    title: text('会议名称', '客户在一堆邮件里先看名字，写清是哪个项目的哪个会。', 40),
    meetingType: option('会议类型', '电话、微信里定的事也要记，选“临时沟通”。', [...MEETING_TYPES, '临时沟通']),
    projectNo: { ...text('项目编号', '把纪要归到项目下，结算时找得全。还没立项可以不填。', 40), 'x-same': 'projectNo' },
    minutesNo: text('纪要编号', '改稿、加钱、催款时凭它找到这一份。不填会自动编。', 40),
    clientName: clientName('客户', '写合同上的全称，纪要才对得上合同。内部会议可以不填。'),
    startAt: dateTime('开始时间', '行动项的截止不会早于这一天。'),
    endAt: dateTime('结束时间', '纪要要在会后 1 个工作日内发出，从这时算。'),
    mode: option('方式', '不在一间屋子里容易听漏，写明了请对方多核一遍。', ['现场', '电话', '视频', '混合']),
    place: text('地点或平台', '日后对不上时，能想起是哪一场。', 40),
    host: person('主持', '对结论有疑问先找他。写岗位。'),
    recorder: person('记录', '要改这份纪要，找记录的人。'),
    attendees: { ...attendees, minItems: 1 },
    cc: text('抄送', '没到会但该知道的人。漏了一个，常常就要返工。', 100),
    purpose: text('会议目的', '写会后要拿到什么。结论对不上它，会就没开完。', 60),
    topics: { ...topics, minItems: 1 },
    budgetChange: yesNo('是否涉及费用变化', '会上提到钱就写明，变更单和估价单才有依据。'),
    budgetNote: text('费用变化说明', '写为什么变、变多少、谁同意的。', 100),
    scheduleChange: yesNo('是否涉及时间变化', '一个日期动了，后面的工作单都要跟着动。'),
    scheduleNote: text('时间变化说明', '写从哪天改到哪天。', 100),
    actions,
    nextMeeting: dateTime('下次会议', '当场约好，省得会后来回问。'),
    sentAt: dateTime('发出时间', '确认截止从这时算。还没发就先空着。'),
    confirmDue: dateTime('确认截止', '客户要在这之前提出不同意见。自动算，合同另有约定再改。'),
    confirmStatus: option('确认状态', '没确认的纪要当不了凭据，催确认就看它。', [
      '待确认',
      '已确认',
      '有修订',
      '逾期视同确认',
    ]),
    confirmEvidence: text('确认凭证', '写确认邮件的时间或截图编号，对账时拿得出来。', 80),
    revision: text('修订记录', '写谁、何时、改了哪条，免得手里有两种说法。', 200),
    ...commonFields,
  },
  required: [
    'title',
    'meetingType',
    'minutesNo',
    'startAt',
    'endAt',
    'mode',
    'place',
    'host',
    'recorder',
    'attendees',
    'purpose',
    'topics',
    'budgetChange',
    'scheduleChange',
    'actions',
    'confirmStatus',
  ],
} as const satisfies Schema

/** The minutes of a meeting, at any stage of being filled in. */
export type Minutes = Data<typeof schema>
