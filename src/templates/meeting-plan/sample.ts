import type { MeetingPlan } from './schema.ts'

/** When the sample was filled in: the Friday before the pitch. */
export const sampleAt = '2026-11-27 16:00'

/** The first pitch of the handbook's story. Client, brand and people are made up. */
export const sample = {
  meetingType: '提案会',
  title: '金桔味上市第一次提案',
  projectNo: 'LY-2612-003',
  objective: '客户选定 1 个创意方向并确认修改意见',
  startAt: '2026-12-03 09:30',
  endAt: '2026-12-03 11:00',
  mode: '现场',
  place: '客户会议室 3 层',
  host: '客户总监',
  recorder: '客户执行 A',
  attendees: [
    { party: '客户', person: '市场总监（客户方）', need: '必到', confirmed: '已确认' },
    { party: '客户', person: '品牌经理（客户方）', need: '必到', confirmed: '已确认' },
    { party: '本公司', person: '客户总监', need: '必到', confirmed: '已确认' },
    { party: '本公司', person: '创意总监', need: '必到', confirmed: '已确认' },
    { party: '本公司', person: '媒介经理', need: '选到', confirmed: '待确认' },
  ],
  agenda: [
    { item: '回顾任务与单一主张', speaker: '客户经理甲', minutes: 10, outcome: '双方认同' },
    { item: '方向一', speaker: '创意总监', minutes: 25, outcome: '意见' },
    { item: '方向二', speaker: '创意总监', minutes: 25, outcome: '意见' },
    { item: '讨论与选定', speaker: '客户总监', minutes: 20, outcome: '选定 1 个' },
    { item: '下一步与时间', speaker: '客户执行 A', minutes: 10, outcome: '行动项' },
  ],
  materials: [
    { name: '提案文件（投影版和打印 3 份）', owner: '创意总监', due: '2026-12-02 12:00', ready: '进行中' },
    { name: '上次会议纪要', owner: '客户执行 A', due: '2026-12-01 12:00', ready: '已备' },
    { name: '估价单与时间表', owner: '客户经理甲', due: '2026-12-02 12:00', ready: '进行中' },
  ],
  equipment: ['投影', '转接头', '翻页器', '打印件', '备用电脑'],
  rehearsalAt: '2026-12-02 15:00',
  reception: '08:40 公司出发',
  reminder: ['前 1 天提醒', '会前 10 分钟联系'],
  preparedBy: '客户执行 A',
} as const satisfies MeetingPlan
