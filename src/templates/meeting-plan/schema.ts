import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import { MEETING_TYPES } from '../meeting-types.ts'
import {
  choices,
  commonFields,
  computed,
  dateTime,
  integer,
  option,
  party,
  person,
  projectNo,
  table,
  text,
} from '../vocabulary.ts'

const attendees = table({
  title: '与会人',
  why: '先看能拍板的人来不来，来不了就改期。',
  rows: [2, 30],
  columns: {
    party: party('所属方', '客户、我们、第三方各来几个，一眼看清。'),
    person: text('称呼与职务', '写到职务，才知道谁能当场定。', 30),
    need: option('必要性', '没他开不成的才写“必到”。', ['必到', '选到']),
    confirmed: option('确认情况', '会前一天还“待确认”的，打电话问。', ['已确认', '待确认', '请假']),
  },
  required: ['party', 'person', 'need', 'confirmed'],
})

const agenda = table({
  title: '议程',
  why: '一题一段时间，加起来不超过会议时长。',
  rows: [1, 12],
  columns: {
    at: computed('开始', '按前面的分钟数往后推，自动算。'),
    item: text('议题', '写要谈定什么，如“讨论与选定”。', 40),
    speaker: person('主讲', '谁先开口，他就得先准备。'),
    minutes: integer('分钟', '估不准就多给五分钟，别压缩讨论。', [1, 240]),
    outcome: text('产出', '这一段谈完该留下什么，如“选定 1 个”。', 40),
  },
  required: ['item', 'speaker', 'minutes'],
})

const materials = table({
  title: '资料',
  why: '缺一份，会上就得说“回头再发”。',
  rows: [0, 15],
  columns: {
    name: text('资料名称', '带上份数和样式，如“打印 3 份”。', 40),
    owner: person('负责人', '一份资料找一个人要。'),
    due: dateTime('备齐时间', '留出改一遍的时间，最迟开会前。'),
    ready: option('状态', '出发前再看一遍这一列。', ['未备', '进行中', '已备', '不需要']),
  },
  required: ['name', 'owner', 'due', 'ready'],
})

/** 会议通知与准备单: the data of the sheet. */
export const schema = {
  $id: 'meeting-plan',
  type: 'object',
  title: '会议通知与准备单',
  description: '发通知、排议程、备资料，一张单做完。',
  additionalProperties: false,
  properties: {
    meetingType: option('会议类型', '提案会要先预演，选了它会多问一句。', MEETING_TYPES),
    title: text('会议名称', '收到的人先看名字，写清哪个项目、第几次。', 40),
    projectNo: projectNo('项目编号', '会后纪要也用它归档。内部例会可以不填。'),
    objective: text('会后要得到什么', '写散会时能打勾的结果，如“选定 1 个方向”。', 60),
    startAt: dateTime('开始', '预演和备料都从这时往回排。'),
    endAt: dateTime('结束', '写准了，大家才好排后面的事。'),
    mode: option('方式', '有一个人在线上，就选“混合”，设备要多备。', ['现场', '电话', '视频', '混合']),
    place: text('地点或链接', '写到门牌或会议号，别让人临时来问。', 100),
    host: person('主持', '会跑题时由他拉回来。写岗位。'),
    recorder: person('记录', '纪要第二天就要发出，先定好谁记。'),
    attendees: { ...attendees, minItems: 1 },
    agenda: { ...agenda, minItems: 1 },
    materials,
    equipment: choices('设备', '勾上的会印成空框，出门前一样样打勾。', [
      '投影',
      '转接头',
      '音响',
      '麦克风',
      '白板',
      '翻页器',
      '样品',
      '打印件',
      '备用电脑',
      '备用网络',
    ]),
    rehearsalAt: dateTime('预演时间', '完整走一遍，卡在哪里当场改。'),
    reception: text('接待与交通', '客户来，写茶水停车；我们去，写几点出发。', 80),
    reminder: choices('提醒', '约好的会也会忘，提前碰一下。', [
      '前 1 天提醒',
      '当天早上提醒',
      '会前 10 分钟联系',
      '第三方行程已确认',
    ]),
    ...commonFields,
  },
  required: [
    'meetingType',
    'title',
    'objective',
    'startAt',
    'endAt',
    'mode',
    'place',
    'host',
    'recorder',
    'attendees',
    'agenda',
  ],
} as const satisfies Schema

/** A meeting that is being prepared. */
export type MeetingPlan = Data<typeof schema>
