/** A query, and the page that must come first. */
import { groupBy } from '../../src/group-by.ts'
export interface Expected {
  readonly query: string
  readonly id: string
  /** How it is typed. */
  readonly kind: string
}

/** `id: query query` a line; a query of several words stands in quotation marks. */
const read = (kind: string, lines: string): readonly Expected[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, id = '', queries = ''] = /^\s*([a-z0-9-]+): (.+)$/.exec(line) ?? []
      return [...queries.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, plain]) => ({
        query: quoted ?? plain ?? '',
        id,
        kind,
      }))
    })

/** What people type who have not read the page: names, half names, other names, slips, questions. */
export const QUERIES: readonly Expected[] = [
  ...read(
    '全词',
    `
    appendix-3-minutes: 会议纪要 视同确认 行动项
    appendix-1-client-profile: 客户基本资料简报 客户档案
    appendix-2-creative-brief: 创意简报 单一主张 洞察 反简报
    appendix-4-phone: 来电记录 电话接听
    appendix-5-meetings: 会议通知 提案会 复盘会
    appendix-6-job-description: 职位描述 任职条件
    appendix-7-recruitment: 面试评分表 招聘渠道
    appendix-8-client-workflow: 客户开发流程 线索登记
    appendix-9-service-flow: 项目服务流程 结案报告
    job-order: 工作单 估价单 变更单
    receivables: 应收款 催款函 信誉额度 账龄
    client-evaluation: 客户评价 否决项
    client-relations: 四项服务 拜访频率
    relation-strategy: 分级维护 客户流失
    client-development: 客户开发 比稿
    compliance: 广告合规 承接登记
    work-rhythm: 周计划 状态表 月度总结
    appraisal-criteria: 行为锚点 潜台词
    appraisal-system: 业绩评估怎么做 申诉
    training-care: 培训计划 一对一
    team-methods: 项目责任制 轮岗
    goals: 目标 目标分解
    communication: 沟通 周例会
    org-structure: 组织架构
    dept-purpose: 七项职能 客户部为什么存在
    role-ae: 客户执行 传话筒
    role-director: 客户总监
    role-manager: 客户经理
    start-here: 新人 三条底线
  `,
  ),
  ...read(
    '半词',
    `
    appendix-3-minutes: 纪要 确认截止
    appendix-4-phone: 接电话 铃响三声 留言
    appendix-2-creative-brief: 支持点 调性 会签
    appendix-1-client-profile: 首访 决策链
    appendix-5-meetings: 预演 议程
    appendix-7-recruitment: 面试题 笔试
    receivables: 预付款 催收 额度
    client-development: 沙龙 比稿费 名单
    relation-strategy: 满意度 预警
    client-evaluation: 账期
    job-order: 出血 轮次 外付
    compliance: 红线 肖像
    org-structure: 编制
    work-rhythm: 加班
    training-care: 年历
    appendix-9-service-flow: 监播 校样
  `,
  ),
  ...read(
    '同义词',
    `
    appendix-3-minutes: 会议记录 开会记录
    appendix-1-client-profile: 客户资料 访谈提纲
    appendix-2-creative-brief: 工作简报 创意纲要
    appendix-4-phone: 电话话术 电话礼仪
    appendix-5-meetings: 总结会 检讨会
    appendix-6-job-description: 岗位说明书 岗位职责
    appendix-7-recruitment: 面试打分表 招人
    appendix-9-service-flow: 项目流程
    job-order: 派工单 报价单 任务单
    receivables: 催款 要账 尾款 回款
    client-evaluation: 客户评级 客户分级
    client-relations: 甲方 跑客户 客户档案分类
    client-development: 找客户 拓客 付费比稿
    compliance: 极限词 违禁词 广告法
    work-rhythm: 周报 日报
    appraisal-criteria: 绩效考核 考核标准
    role-ae: 客户主任 阿康
    training-care: 新人培训 内训
    dept-purpose: 客服部
    team-methods: 带团队
    relation-strategy: 交接清单 投诉处理
  `,
  ),
  ...read(
    '问句',
    `
    role-ae: AE是干什么的 客户说大气一点怎么办
    receivables: 客户不付钱怎么办 客户说资金紧张怎么回 逾期多少天停单
    job-order: 改稿要不要加钱 开工作单要准备什么 客户临时加东西怎么办
    appendix-3-minutes: 纪要怎么写 散会后多久发纪要 客户不回复算不算确认
    appendix-4-phone: 电话里投诉怎么接 同事不在怎么接电话
    appendix-2-creative-brief: 创意简报谁签字 怎么写单一主张
    client-development: 比稿要不要参加 新客户从哪里找
    client-evaluation: 什么样的客户不能接 怎么给客户打分
    org-structure: 一个经理带几个人 谁能批折扣
    start-here: 第一天做什么 这事找谁
    relation-strategy: 客户要走有什么征兆 换人怎么交接
    compliance: 广告里不能说什么 用别人照片要不要同意
    appendix-5-meetings: 提案会谁来主持
    appendix-7-recruitment: 面试问什么问题
    goals: 目标怎么拆
    work-rhythm: 状态表多久发一次
    dept-purpose: 客户部是干什么的
    role-manager: 经理做什么
    communication: 跨部门怎么配合 站会开多久
    appraisal-system: 多久评估一次
    training-care: 同事总加班怎么办
  `,
  ),
  ...read(
    '英文与缩写',
    `
    appendix-3-minutes: "contact report" "Call Report" "action item"
    appendix-2-creative-brief: brief SMP RTB "creative brief" "reverse brief"
    role-ae: ae ＡＥ "account executive"
    role-director: "account director" GAD
    role-manager: AM
    job-order: "job order" estimate "scope creep" bleed
    appendix-5-meetings: PPM debrief
    receivables: aging deposit
    client-development: pitch
    appendix-6-job-description: JD "job description"
    appraisal-criteria: KPI
    goals: okr
    dept-purpose: "account service"
    client-relations: CRM
    appendix-9-service-flow: proof
  `,
  ),
  ...read(
    '全拼',
    `
    appendix-3-minutes: huiyijiyao "huiyi jiyao" huiyijilu
    appendix-2-creative-brief: chuangyijianbao fanjianbao
    receivables: cuikuan yingshoukuan xinyuedu
    role-director: kehuzongjian
    goals: mubiao
    org-structure: zuzhijiagou
    start-here: xinren
    communication: goutong
    client-evaluation: kehupingjia
    job-order: gongzuodan biangengdan
    compliance: guanggaohegui
    appendix-4-phone: dianhua
    relation-strategy: manyidu
    appendix-5-meetings: fupan
    appraisal-criteria: quanzhong
    client-development: bigao
  `,
  ),
  ...read(
    '拼音首字母',
    `
    appendix-3-minutes: hyjy
    appendix-2-creative-brief: cyjb
    client-evaluation: khpj
    role-director: khzj
    role-manager: khjl
    org-structure: zzjg
    receivables: ysk
    work-rhythm: ydzj
    appendix-6-job-description: zwms
    appendix-3-minutes: huiyjy
    client-relations: sxfw
  `,
  ),
  ...read(
    '错字与近音',
    `
    appendix-3-minutes: 会议机要 会议记要 会义纪要 会议记陆
    appendix-2-creative-brief: 创意剪报 创意简抱
    receivables: 催帐 崔款 应收帐款 信誉额渡
    role-director: 客户总鉴
    role-manager: 客户经里
    org-structure: 组织驾构
    client-evaluation: 客户评架
    job-order: 工做单 变更但
    appendix-4-phone: 电化接听
    compliance: 广告和规
    relation-strategy: 满意渡
    appraisal-system: 业迹评估怎么做
  `,
  ),
  ...read(
    '繁体',
    `
    appendix-3-minutes: 會議紀要 會議記錄
    role-director: 總監
    role-manager: 客戶經理
    org-structure: 組織架構
    communication: 溝通
    receivables: 應收款 催款
    appendix-2-creative-brief: 創意簡報
    job-order: 工作單
    client-evaluation: 客戶評價
  `,
  ),
  ...read(
    '旧词',
    `
    appraisal-criteria: 业务收入报兑
    client-development: 客户关系的开发的策略
    appendix-7-recruitment: 入司招聘方式
  `,
  ),
  ...read(
    '模板与字段',
    `
    appendix-3-minutes: 纪要编号 结论性质
    job-order: 超出轮次单价 物料清单
    receivables: 应收分期
    client-evaluation: 建议信誉额度
    appendix-9-service-flow: 例外放行
    appendix-8-client-workflow: 推进表
    appraisal-criteria: 业绩评估表
    appendix-4-phone: 投诉处理单
    appendix-1-client-profile: 统一社会信用代码
    appendix-2-creative-brief: 必备元素
  `,
  ),
]

/** The longest query of each kind, which has the most pieces to be looked up. */
export const longestOfEachKind = (): readonly Expected[] =>
  [...groupBy(QUERIES, ({ kind }) => kind).values()].map((all) =>
    all.reduce((longest, each) => (each.query.length > longest.query.length ? each : longest)),
  )
