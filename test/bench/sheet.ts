/*
 * The document that every engine of the bench sets: the minutes of a meeting as plain texts, so that each engine
 * is given the same and none is given its own format.
 */

/** Title, facts, paragraphs and a table of five columns; header and page numbers around them. */
export interface BenchSheet {
  readonly title: string
  readonly header: string
  readonly facts: readonly (readonly [label: string, value: string])[]
  readonly paragraphs: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Gets an engine ready for a document with so many rows; each call of the result makes its PDF anew, from the data. */
export type Prepare = (rows: number) => () => Promise<Uint8Array>

/** An engine that sets the bench's own sheet. */
export const setting =
  (set: (sheet: BenchSheet) => Promise<Uint8Array>): Prepare =>
  (rows) => {
    const sheet = benchSheet(rows)
    return () => set(sheet)
  }

/** How the document is to look, in points, the same for all. */
export const LOOK = {
  page: { width: 595.28, height: 841.89, margin: 56.7 },
  size: { title: 18, text: 10.5, cell: 9.5, running: 8 },
  /** Distance of baselines, in sizes. */
  leading: 1.5,
  /** Shares of the table's width. */
  columns: [7, 43, 20, 16, 14],
  /** Share of the width that a label takes. */
  label: 22,
} as const

/** The rows are numbered, so that no two are alike. */
const benchSheet = (rows: number): BenchSheet => ({
  title: '会议纪要：栗屿汽水新年推广简报会',
  header: '栗屿饮品有限公司（虚构） · LY-2612-003-M01',
  facts: FACTS,
  paragraphs: PARAGRAPHS,
  columns: ['序号', '要做什么', '责任人', '截止', '状态'],
  rows: Array.from({ length: rows }, (_, index) => {
    const [action = '', owner = '', status = ''] = ACTIONS[index % ACTIONS.length] ?? []
    const due = `2026-${`${(index % 12) + 1}`.padStart(2, '0')}-${`${(index % 28) + 1}`.padStart(2, '0')}`
    return [`${index + 1}`, action, owner, due, status]
  }),
})

const FACTS: BenchSheet['facts'] = [
  ['会议名称', '栗屿汽水新年推广简报会'],
  ['客户', '栗屿饮品有限公司（虚构）'],
  ['时间', '2026-11-23 14:00 至 15:30'],
  ['地点', '客户会议室，线上同步（腾讯会议 812 0045）'],
  ['主持', '客户经理'],
  ['记录', '客户执行 AE'],
  ['与会人员', '市场总监、品牌主管、渠道主管；客户经理、创意组长、媒介策划'],
  ['会议目的', '定下推广的目标、预算和上市日期，并把分工落到每个人'],
]

const PARAGRAPHS: BenchSheet['paragraphs'] = [
  '客户说明，这次推广要让 18–28 岁的上班族在春节前后想到栗屿汽水。去年同期只做了陈列，销量比平日高 12%；今年希望提高到 30%，并且看得出是广告带来的。',
  '“新年第一口”这个说法客户喜欢，但担心竞品已经用过。创意组答应在 11 月 26 日前查完近三年的同类口号，附上截图与出处，再决定留不留。',
  '预算总额为 ¥860,000，其中媒介 520,000 元、制作 240,000 元、机动 100,000 元。超出任何一项的 5%，都要先发变更单，等客户书面同意，才能动手。',
  '渠道主管提醒：便利店的冰柜贴只能在每月 5 日前报送，逾期要等下一个月；所以主视觉最晚 12 月 1 日定稿，印刷文件 12 月 3 日送出，中间只有两天可以改。',
  '关于拍摄，双方同意用 1 支 15 秒短片配 6 张平面，不请代言人。场景以清晨的街巷、早点铺和地铁口为主；果肉、气泡与冷凝水要真实，不能全靠后期画出来。',
  '媒介计划分三段：预热（12 月 10 日—20 日）、引爆（12 月 21 日—31 日）、延续（1 月）。每周一上午给出前一周的数据，包括曝光、点击和到店；低于目标 80% 的渠道，当周调整。',
  '客户还问到检测报告、成分表与商标授权，这三样由客户提供；本公司核对包装上的净含量、生产商和条形码。任何一处对不上，都先停下来问清楚，不要凭印象去改……',
]

const ACTIONS: readonly (readonly [action: string, owner: string, status: string])[] = [
  ['整理简报 v1，写清目标、人群、必须出现的信息和不能碰的说法', '客户执行 AE', '进行中'],
  ['提供检测报告、成分表和商标授权书的扫描件，合成一个 PDF', '品牌主管', '未开始'],
  ['查近三年同类口号，附截图、链接与出处，超过 3 家雷同就换', '创意组长', '进行中'],
  ['报出三段媒介排期与单价，说明“到店”怎样统计', '媒介策划', '未开始'],
  ['核对包装：净含量 330 ml、生产商名称、条形码，一处一处勾', '客户执行 AE', '已完成'],
  ['与便利店确认冰柜贴的尺寸（600 × 420 mm）和报送时间', '渠道主管', '延期'],
]
