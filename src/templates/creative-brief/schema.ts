import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import {
  choices,
  commonFields,
  date,
  integer,
  money,
  option,
  projectName,
  projectNo,
  table,
  text,
} from '../vocabulary.ts'

const supports = table({
  title: '支持点',
  why: '主张凭什么让人信，一条一个理由，三条封顶。',
  rows: [1, 3],
  columns: {
    supportPoint: text('支持点', '写产品真有的一点，如“每瓶含 8% 金桔果汁”。', 50),
    evidence: text('证据与来源', '写报告编号、谁给的、哪一天。没有来源的话不能写进广告。', 60),
  },
  required: ['supportPoint', 'evidence'],
})

const mandatories = table({
  title: '必备元素',
  why: '漏一样就要返工，开工前一次列全。',
  rows: [1, 10],
  columns: {
    item: text('元素', '写清是哪一样，如“品牌标志”“备案号”。', 40),
    detail: text('要求', '写到位置和最小尺寸，别写“大一点”。', 60),
  },
  required: ['item', 'detail'],
})

const deliverables = table({
  title: '交付清单',
  why: '一行一件物料，工作单照着它开。',
  rows: [1, 20],
  columns: {
    name: text('物料', '叫法和估价单一致，如“15 秒视频”。', 30),
    spec: text('规格', '尺寸、时长、画幅写全，设计才能动手。', 40),
    qty: integer('数量', '数清件数，排期和报价都按它算。', [1, 999]),
    where: text('用在哪', '知道放在哪里，才知道字该多大。', 30),
    due: date('完成稿日期', '落在简报会和上线之间的一天。'),
  },
  required: ['name', 'spec', 'qty', 'due'],
})

const metrics = table({
  title: '怎样算成功',
  why: '先说好怎么量，结案时不用争。',
  rows: [1, 4],
  columns: {
    metric: text('指标', '挑广告推得动的，如“主张记忆度”。', 30),
    target: text('目标值', '写数，如“≥30%”。', 20),
    method: text('怎样测', '写谁来测、何时测、测多少人。', 40),
  },
  required: ['metric', 'target', 'method'],
})

/** 创意简报: the data of the sheet. The order of the properties is the order of the screen. */
export const schema = {
  $id: 'creative-brief',
  type: 'object',
  title: '创意简报',
  description: '对谁说、说什么、凭什么、不能碰什么。',
  additionalProperties: false,
  properties: {
    projectName: projectName('项目名称', '和合同、邮件用同一个名字，大家说的才是一件事。'),
    projectNo: projectNo('项目编号', '工作单、估价单、纪要都挂在这个号下。'),
    brandProduct: text('品牌与产品', '写到品名和规格，别让人做错了口味。', 40),
    briefType: option('简报类型', '分清是从头想，还是接着上一版做。', ['新项目', '延展', '修改重发']),
    changeReason: text('重发原因', '写改了哪里、为什么，免得有人还照旧的做。', 80),
    jobTypes: {
      ...choices('工作类型', '决定叫哪些人来开简报会。', [
        '主视觉',
        '视频',
        '社交内容',
        '户外',
        '平面',
        '门店物料',
        '活动',
        '包装',
        '网页与互动',
        '命名与文案',
        '其他',
      ]),
      minItems: 1,
    },
    background: text('背景', '只留三件和这次有关的事，其余的放附件。', 200),
    businessGoal: text('生意目标', '客户要的结果，带上数字和期限。', 60),
    commGoal: text('传播目标', '看完广告，人心里该多出哪个念头。', 60),
    task: text('这次要做什么', '动词开头，一句说完，如“做一套……”。', 60),
    audience: text('目标人群', '像介绍一位朋友：多大、在做什么、正为什么发愁。', 120),
    nowThink: text('现在怎么想/怎么做', '写他嘴里会说的话，这是出发的地方。', 60),
    wantThink: text('希望变成', '还是他的口气，写看过广告以后怎么说。', 60),
    insight: text('洞察', '找一个让人点头的矛盾，如“想……又怕……”。', 100),
    proposition: text('单一主张', '全场只记得住一句，就写那一句。换成竞品也成立的，重写。', 30),
    supports: { ...supports, minItems: 1 },
    tone: text('调性', '写三到五个词，像在形容一个人怎么说话。', 30),
    personality: text('品牌性格', '品牌若是个人，会是谁？一句就够。', 30),
    mandatories: { ...mandatories, minItems: 1 },
    avoid: text('不可出现', '法规红线和客户的禁忌都写，做完才发现就晚了。', 150),
    reference: text('可参考与不要像', '说明像在哪一点：颜色、节奏，还是口气。', 150),
    deliverables: { ...deliverables, minItems: 1 },
    metrics: { ...metrics, minItems: 1 },
    productionBudget: money('制作预算（元，含税）', '抄客户签回的估价单，创意才知道能拍多大。'),
    mediaBudget: money('媒介预算（元，含税）', '投得多少，影响要做几个版本。'),
    briefingDate: date('内部简报会', '这一天把人叫齐，当面讲一遍。'),
    reviewDate: date('创意内审', '提案前自己先毙一轮，至少留出两天改。'),
    proposalDate: date('向客户提案', '和客户约定的日子，改它要先问客户。'),
    finalDate: date('客户定稿', '这天以后再改，走变更单。'),
    launchDate: date('上线/上刊', '所有日期都从这天往回推。'),
    getLine: text('GET 对谁', '电梯里遇见创意总监，第一句说他。不写就取目标人群。', 40),
    whoLine: text('WHO 他们现在', '接着说他现在怎么想。不写就取上面那句。', 40),
    toLine: text('TO 变成', '再说要他变成怎样。不写就取“希望变成”。', 40),
    byLine: text('BY 靠', '最后说靠哪句话。不写就取单一主张。', 40),
    ...commonFields,
  },
  required: [
    'projectName',
    'projectNo',
    'brandProduct',
    'briefType',
    'jobTypes',
    'background',
    'businessGoal',
    'commGoal',
    'task',
    'audience',
    'nowThink',
    'wantThink',
    'insight',
    'proposition',
    'supports',
    'tone',
    'mandatories',
    'avoid',
    'deliverables',
    'metrics',
    'productionBudget',
    'briefingDate',
    'reviewDate',
    'proposalDate',
    'finalDate',
    'launchDate',
  ],
} as const satisfies Schema

/** A creative brief, at any stage of being filled in. */
export type CreativeBrief = Data<typeof schema>
