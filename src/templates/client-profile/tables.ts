/*
 * The tables of a client's profile: people, products, rivals.
 */
import { email, option, phone, table, text } from '../vocabulary.ts'

/** Who is who at the client's. */
export const contacts = {
  ...table({
    title: '联系人',
    why: '谁拍板、谁用、谁付钱，一人一行。拍板的人还没见过，就把见他当下一步。',
    rows: [1, 10],
    columns: {
      contactName: text('称呼', '写怎么叫他，如“市场总监（客户方）”。', 20),
      contactTitle: text('职务', '名片上的职务，邮件抬头要用。', 20),
      decisionRole: option('决策角色', '至少标出一位决策人，报价才知道给谁看。', [
        '决策人',
        '影响人',
        '使用人',
        '采购',
        '财务',
        '把关人',
      ]),
      phone: phone('工作电话', '只记工作号码，私人手机不进表。'),
      email: email('工作邮箱', '确认函、纪要都发这里。'),
      channel: option('偏好渠道', '找得到人的那一种，急事不走错门。', ['电话', '微信', '邮件', '面谈', '视频会议']),
      tip: text('沟通提示', '只写怎么共事，如“先讲结论再看图”。', 40),
    },
    required: ['contactName', 'contactTitle', 'decisionRole'],
  }),
  minItems: 1,
} as const

/** What the client sells. */
export const products = table({
  title: '主要产品',
  why: '知道哪个在推、哪个在守，提案才对得上。',
  rows: [0, 8],
  columns: {
    productName: text('产品', '写到规格，如“金桔味汽水 330ml”。', 30),
    lifeStage: option('所处阶段', '新品要认知，成熟品要理由再买。', ['新品', '成长', '成熟', '改良', '衰退']),
    priceBand: text('零售价带（元）', '看它和谁摆在同一格货架上。', 20),
    sellingPoint: text('最硬的卖点', '写拿得出证明的那一条。', 40),
  },
  required: ['productName', 'lifeStage'],
})

/** Whom the client is up against. */
export const competitors = table({
  title: '主要竞争者',
  why: '对手说过的话，我们别再说一遍。用代称也行。',
  rows: [0, 6],
  columns: {
    compName: text('竞品', '客户自己拿来比的那几家。', 20),
    compPosition: text('它在说什么', '一句话记下它的主张。', 40),
    compMove: text('近期传播动作', '换代言、铺电梯、做直播，都算。', 40),
    ourChance: text('我们的机会', '它没说、我们能说的那一块。', 40),
  },
  required: ['compName', 'compPosition'],
})
