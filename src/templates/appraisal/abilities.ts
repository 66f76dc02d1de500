/*
 * The twenty abilities of an account person (handbook, part 1, 4.2) in their four groups, and what tells a 1, a 3 and
 * a 5 apart: behaviour that others can see, so that two raters come to the same points.
 */

/** One ability. */
export interface Ability {
  /** Group and number: `A4`. */
  readonly code: string
  readonly name: string
  /** What people do who earn 1, 3 and 5 points. */
  readonly anchors: readonly [one: string, three: string, five: string]
}

/** The groups, in the order of the sheet. */
export const GROUPS = [
  ['A', '专业能力'],
  ['B', '工作管理'],
  ['C', '沟通'],
  ['D', '团队与态度'],
] as const

const ability = (code: string, name: string, one: string, three: string, five: string): Ability => ({
  code,
  name,
  anchors: [one, three, five],
})

/** In the order of the weights in site.config.ts. */
export const ABILITIES: readonly Ability[] = [
  ability('A1', '市场基础知识', '讲不出行业里有哪些对手', '列得出前五名各说什么', '看门店、看评论，看出与常识不同的事'),
  ability('A2', '客户知识', '只知道品牌名', '讲得出定位、性格和近年说过的话', '指得出品牌自己前后打架的地方'),
  ability('A3', '收集和处理信息', '只搜第一页', '找对来源，写明出处', '三条信息推得出一个能试的动作'),
  ability('A4', '业务技术知识', '分不清 RGB 和 CMYK', '规格不写错', '动手前就看出制作风险'),
  ability('A5', '创意评估', '只说喜欢不喜欢', '拿简报的四个问题评稿', '意见让创意愿意改，改完更好'),
  ability('B1', '组织和总结信息', '转一堆文件', '一页纸，分条写', '一句结论，三条证据'),
  ability('B2', '业务收入申报与核对', '单据常缺，数字不平', '齐全、准时', '自己先发现应收的差额'),
  ability('B3', '公司与流程知识', '不知道找谁', '流程走得通', '说得出流程该怎么改'),
  ability('B4', '工作排序', '谁先来做谁的', '按要紧程度排', '说得出今天不做什么、为什么'),
  ability('B5', '工作进展和跟进', '延期了才说', '每周更新状态', '提前三天预警，带着办法来'),
  ability('B6', '会议', '通知发晚，会后没记录', '准时，1 个工作日内发纪要', '当天发出，行动项件件办结'),
  ability('B7', '个人工作习惯', '常忘事', '有清单，有归档', '人不在，同事也接得上'),
  ability('C1', '对外沟通', '客户说什么是什么', '说得清楚，对方有回执', '听出没说的话，帮客户想明白'),
  ability('C2', '对内沟通', '原话转发', '该知道的人都知道', '让别的部门少花时间'),
  ability('D1', '团队精神', '只管自己的事', '需要时帮得上', '同事都愿意和他一组'),
  ability('D2', '传达公司观点', '当着客户说公司不对', '对外口径一致', '把公司的做法讲成客户的好处'),
  ability('D3', '帮助客户', '推给别人', '有问必回', '解决问题，又不做合同外的事'),
  ability('D4', '建设性意见', '没有意见', '有意见，有根据', '意见用上了，见到效果'),
  ability('D5', '积极的态度', '消极，拖', '认真可靠', '自己学会一项新本领，教给大家'),
  ability('D6', '培训和指引', '不带人', '愿意带人', '带出能独立做事的人'),
]

/** The anchors as one line, for advice and for who rates. @example `1 分“不带人”，3 分“愿意带人”，5 分“……”` */
export const anchorsOf = ({ anchors: [one, three, five] }: Ability): string =>
  `1 分“${one}”，3 分“${three}”，5 分“${five}”`
