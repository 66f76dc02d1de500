import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import {
  clientName,
  commonFields,
  computed,
  date,
  integer,
  money,
  number,
  option,
  pastDate,
  projectNo,
  table,
  text,
  yesNo,
} from '../vocabulary.ts'

const lines = table({
  title: '费用明细',
  why: '一行一笔，客户能逐行问、逐行砍，比一个总价好谈。',
  rows: [1, 40],
  columns: {
    group: option('类别', '外付和媒介要先收钱再花，和自己的工时分开看。', ['策略创意', '制作', '媒介', '外付', '其他']),
    item: text('项目', '用客户叫得出的名字，如“15 秒视频”。', 40),
    spec: text('内容与规格', '写清几版、几轮、含什么，日后照这里验收。', 60),
    qty: number('数量', '数量一变金额跟着变，所以和单价分开写。', [0.01, 99_999]),
    unit: text('单位', '写“支、套、款、期”，免得“1”是一套还是一张。', 6),
    price: money('单价（元）', '加做一件要多少钱，客户照它算。'),
    amount: computed('金额（元）', '数量乘单价，自动算，不会加错。', '元'),
  },
  required: ['group', 'item', 'spec', 'qty', 'unit', 'price'],
})

/** 估价单: the data of the sheet. The order of the properties is the order of the screen. */
export const schema = {
  $id: 'estimate',
  type: 'object',
  title: '估价单',
  description: '动工、外发之前，给客户签的价。',
  additionalProperties: false,
  properties: {
    estimateNo: text('估价单号', '工作单外发要写它。不填就从 E01 编起。', 40),
    projectNo: projectNo('项目编号', '同一个项目的几张估价单靠它归到一起。'),
    clientName: clientName('客户', '写合同上的全称，盖章的名字要和它一样。'),
    quoteDate: date('日期', '报价从这天算起，有效期也是。'),
    validUntil: date('有效期至', '供应商会涨价，写个期限，过期就重报。一般一个月。'),
    taxIncluded: yesNo('单价是否含税', '没写清含不含税，最后差出一笔税谁也不认。'),
    taxRate: option('税率', '以财务为准。一般纳税人的广告服务常用 6%。', ['6%', '3%', '1%', '0%']),
    lines: { ...lines, minItems: 1 },
    total: computed('合计（元，含税）', '客户签的就是这个数，合同金额也照它写。', '元'),
    net: computed('其中不含税（元）', '客户财务做预算常按不含税看。', '元'),
    tax: computed('其中税额（元）', '开专票的客户能抵扣，先替他算好。', '元'),
    rounds: integer('含修改轮次', '写明几轮，第几轮起要加钱才说得出口。', [0, 10], '轮'),
    extraRound: money('超出轮次单价（元/轮）', '现在写好，改到超轮时就不用再谈一次。'),
    exclude: text('不含事项', '客户以为含、其实不含的都写上，如“代言费、跨城差旅”。', 200),
    payTerms: text('付款方式', '每期写明什么时候付百分之几，如“签约预付 40%”。', 100),
    clientSignDate: pastDate('客户签回日', '空着就是还没签回：不动工，不外发。'),
    ...commonFields,
  },
  required: [
    'estimateNo',
    'projectNo',
    'clientName',
    'quoteDate',
    'validUntil',
    'taxIncluded',
    'taxRate',
    'lines',
    'rounds',
    'extraRound',
    'exclude',
    'payTerms',
  ],
} as const satisfies Schema

/** A quotation, at any stage of being filled in. */
export type Estimate = Data<typeof schema>
