import type { JobOrder } from './schema.ts'

/** When the sample was filled in: the first version has just passed the internal review. */
export const sampleAt = '2026-12-01 15:30'

/** The order for the key visual of the handbook's story. */
export const sample = {
  jobNo: 'LY-2612-003-W01',
  projectNo: 'LY-2612-003',
  clientName: '栗屿饮品有限公司（虚构）',
  title: '金桔味上市主视觉（提案 2 方向）',
  orderType: '新作',
  billable: '计费（合同内）',
  openDate: '2026-11-26',
  openedBy: '客户执行 A',
  toDept: ['创意', '文案', '设计'],
  priority: '普通',
  briefRef: '创意简报 LY-2612-003 v1',
  task: '依据简报提两个主视觉方向，每个方向含一张横版、一张竖版和一句主标题',
  keyCopy: '金桔味新上市；净含量 330ml（以包装现行版为准）',
  items: [
    { name: '主视觉横版', spec: '3840×2160px，RGB，分层源文件', qty: 2, usage: '提案投影', due: '2026-12-01 12:00' },
    { name: '主视觉竖版', spec: '1080×1920px，RGB，分层源文件', qty: 2, usage: '短视频封面', due: '2026-12-01 12:00' },
  ],
  mandatory: '标志右下；不用绝对化用语；不与竞品对比',
  materials: [
    { name: '品牌标志矢量文件', state: '已附' },
    { name: '瓶身实拍图', state: '待补', fillBy: '2026-11-27 12:00' },
    { name: '客户品牌规范', state: '已附' },
  ],
  gapNote: '先用包装平面图起草，11-27 中午换成瓶身实拍（创意总监同意）',
  hours: 24,
  roundsIncluded: 2,
  round: 0,
  external: false,
  firstDue: '2026-12-01 12:00',
  finalDue: '2026-12-10 18:00',
  accountSign: '客户经理甲',
  creativeSign: '创意总监',
  makerSign: '美术指导 A、文案 A',
  acceptedAt: '2026-11-26 16:30',
  deliveries: [
    {
      version: 'V1',
      deliveredAt: '2026-12-01 11:40',
      onTime: '准时',
      feedback: '内审选 2 个方向进提案',
      approvedBy: '内审纪要 M03',
    },
  ],
  closed: '未关',
} as const satisfies JobOrder
