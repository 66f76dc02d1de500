import type { CreativeBrief } from './schema.ts'

/** When the sample was filled in: the evening before the internal briefing. */
export const sampleAt = '2026-11-24 18:30'

/** The brief for the launch that the handbook follows. Client, brand and people are made up. */
export const sample = {
  projectName: '金桔味汽水春节上市',
  projectNo: 'LY-2612-003',
  brandProduct: '栗屿汽水 金桔味 330ml',
  briefType: '新项目',
  jobTypes: ['主视觉', '视频', '门店物料'],
  background: '新品 2027-01-11 上市；春节前后是饮料第二旺季；此前白桃味传播没有和门店打通',
  businessGoal: '上市 7 周内金桔味在重点门店动销率达到 35%',
  commGoal: '让目标人群知道这款汽水加了真金桔汁，并想在年货采购时带一提',
  task: '做一套从线上到门店说同一句话的上市传播',
  audience: '26 岁上班族，春节要回老家，想带点“自己也爱喝”的年货，不想再提一箱没人喝的饮料',
  nowThink: '年货饮料都是长辈喝的老三样',
  wantThink: '带一提金桔汽水回家，全家都会喝',
  insight: '年轻人想在年夜饭桌上有一样“自己带来的味道”，又怕显得敷衍',
  proposition: '把真金桔的酸甜带上年夜饭桌',
  supports: [
    { supportPoint: '每瓶含 8% 金桔果汁', evidence: '检测报告编号 示例 0001（客户提供）' },
    { supportPoint: '比同品牌白桃味少 30% 糖', evidence: '营养成分表对比，客户研发 2026-10' },
  ],
  tone: '热闹、爽利、带一点顽皮',
  personality: '懂事但不装的年轻人',
  mandatories: [
    { item: '品牌标志', detail: '右下角，最小高度 12mm（印刷）' },
    { item: '产品实拍', detail: '瓶身正面完整露出' },
    { item: '法定标示', detail: '配料与净含量按包装现行版' },
  ],
  avoid: '不与竞品对比；不用“最”“第一”等绝对化说法；不暗示保健功能',
  reference: '色彩可参考客户 2025 年货礼盒；不要像传统红金贺岁',
  deliverables: [
    { name: '主视觉', spec: '横竖版各 1，可分层', qty: 2, where: '全渠道', due: '2026-12-10' },
    { name: '15 秒视频', spec: '16:9 与 9:16', qty: 2, where: '短视频、门店屏', due: '2026-12-28' },
    { name: '堆头与价签', spec: '按门店尺寸表', qty: 6, where: '门店', due: '2026-12-28' },
  ],
  metrics: [
    { metric: '广告主张记忆度', target: '≥30%', method: '上市第 4 周 300 份线上问卷' },
    { metric: '重点门店动销率', target: '≥35%', method: '客户销售系统周报' },
  ],
  productionBudget: 260000,
  mediaBudget: 240000,
  briefingDate: '2026-11-25',
  reviewDate: '2026-12-01',
  proposalDate: '2026-12-03',
  finalDate: '2026-12-10',
  launchDate: '2027-01-11',
  getLine: '要回家过年、想带点自己也爱喝的年货的年轻上班族',
  whoLine: '觉得年货饮料都是老三样',
  toLine: '把金桔汽水当年货带回家',
  byLine: '把真金桔的酸甜带上年夜饭桌',
  preparedBy: '客户执行 A',
} as const satisfies CreativeBrief
