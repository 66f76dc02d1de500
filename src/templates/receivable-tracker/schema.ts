import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import {
  clientName,
  commonFields,
  computed,
  date,
  integer,
  money,
  option,
  pastDate,
  projectNo,
  text,
  yesNo,
} from '../vocabulary.ts'
import { followups, installments } from './tables.ts'

/** 收款/催收跟进表: the data of the sheet. The order of the properties is the order of the screen. */
export const schema = {
  $id: 'receivable-tracker',
  type: 'object',
  title: '收款/催收跟进表',
  description: '一份合同一张：该收多少、收了多少、差多少，谁在什么时候说过什么。',
  additionalProperties: false,
  properties: {
    contractNo: { ...text('合同编号', '催款函、对账函上都要写它。', 30), 'x-same': 'contractNo' },
    projectNo: projectNo('项目编号', '要停新工作单时，知道停哪个项目。'),
    clientName: clientName('客户', '写合同上的付款方，全称要和发票抬头一样。'),
    contractAmount: money('合同金额（元，含税）', '各期应收加起来要等于它，差一分都要找。', 0.01),
    signDate: pastDate('签约日', '第一期的付款期限多半从这天起。'),
    creditLimit: money('信誉额度（元）', '照客户评价表核定的写，超了要停开新单。'),
    paymentTerm: integer('账期（天）', '合同写的是几天，催的时候理直气壮。', [0, 120], '天'),
    clientAP: text('对方付款窗口', '写岗位和工作电话，换了人马上改。', 40),
    payDay: text('对方付款日习惯', '赶上他们的付款批次，能早一个月收到。', 40),
    asOf: date('统计日', '逾期天数算到这一天。不填就是今天。'),
    installments,
    receivedTotal: computed('已收合计（元）', '到今天真正进账的钱。', '元'),
    unpaidTotal: computed('未收合计（元）', '含还没到期的，心里有个总数。', '元'),
    overdueTotal: computed('逾期合计（元）', '今天就该催的钱。', '元'),
    limitUsed: computed('占用额度（元）', '逾期的，加上开了票还没收到的。', '元'),
    overLimit: computed('是否超额度', '超了，新工作单要客户总监批。'),
    followups,
    level: computed('当前升级级别', '按最长逾期天数算；失约两次自动升一级。到了哪一级，就该谁出面。'),
    stopWork: yesNo('是否暂停新工作', '到停单的级别默认“是”。边欠边做，只会越欠越多。'),
    stopNote: text('暂停或放行说明', '停，写从哪天停、停什么；放行，写谁批的、为什么。', 80),
    badDebt: option('坏账风险', '风险高的早报总经理，别等到年底。', ['低', '中', '高']),
    ...commonFields,
  },
  required: [
    'contractNo',
    'projectNo',
    'clientName',
    'contractAmount',
    'signDate',
    'creditLimit',
    'paymentTerm',
    'asOf',
    'installments',
    'stopWork',
    'badDebt',
  ],
} as const satisfies Schema

/** A tracker, at any stage of being filled in. */
export type Tracker = Data<typeof schema>
