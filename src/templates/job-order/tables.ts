/*
 * The tables of a job order: what is to be made, what comes along, what was delivered.
 */
import { dateTime, integer, option, table, text } from '../vocabulary.ts'

/** What is to be made. */
export const items = {
  ...table({
    title: '物料清单',
    why: '一行一件。规格写全：尺寸、出血、分辨率或时长、色彩、格式。',
    rows: [1, 20],
    columns: {
      name: text('物料', '和客户说的叫法一样，如“主视觉横版”。', 30),
      spec: text('规格', '缺一项就要来回问一趟，如“3840 × 2160 px，RGB，分层”。', 60),
      qty: integer('数量', '几个方向、几个尺寸都算进去。', [1, 999]),
      usage: text('用途', '用在哪里决定怎么做：投影、印刷、手机看的不一样。', 30),
      due: dateTime('完成时间', '先用的先交，不必都等到最后一天。'),
    },
    required: ['name', 'spec', 'qty', 'usage', 'due'],
  }),
  minItems: 1,
} as const

/** What comes along with the order. */
export const materials = table({
  title: '随单资料',
  why: '资料不齐，接单人可以拒收。还缺的写哪天补到。',
  rows: [0, 15],
  columns: {
    name: text('资料', '写文件本身，如“品牌标志矢量文件”。', 40),
    state: option('状态', '有一项待补，这张单就还没生效。', ['已附', '待补', '不需要']),
    fillBy: dateTime('补齐时间', '待补的必写，接单人好排时间。'),
  },
  required: ['name', 'state'],
})

/** What was delivered, version by version. */
export const deliveries = table({
  title: '交付记录',
  why: '交一版记一行，谁晚了、改了几版，复盘时不靠记忆。',
  rows: [0, 10],
  columns: {
    version: text('版本', '和文件名上的一样，如“V1”。', 10),
    deliveredAt: dateTime('交付时间', '以对方收到为准，不是以发出为准。'),
    onTime: option('是否准时', '客户拖的不算我们晚，分开记。', ['准时', '延迟', '客户延后']),
    feedback: text('意见摘要', '一句话写要改什么，细节见纪要。', 80),
    approvedBy: text('确认凭据', '哪封邮件、哪份纪要确认的，关单要看它。', 40),
  },
  required: ['version', 'deliveredAt', 'onTime'],
})
