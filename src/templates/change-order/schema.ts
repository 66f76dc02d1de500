import type { Data } from '../data.ts'
import type { Schema } from '../define-template.ts'
import { commonFields, date, integer, money, option, party, pastDate, projectNo, text } from '../vocabulary.ts'

/** 变更单: the data of the sheet. The order of the properties is the order of the screen. */
export const schema = {
  $id: 'change-order',
  type: 'object',
  title: '变更单',
  description: '先签变更，再动手。',
  additionalProperties: false,
  properties: {
    projectNo: projectNo('项目编号', '变更算在哪个项目头上，结算时一起清。'),
    changeNo: text('变更单号', '工作单凭它开，尾款凭它收。不填就从 C01 编起。', 40),
    requestDate: date('提出日', '改动从哪天提起，工期就从哪天算。'),
    requestedBy: party('提出方', '谁提的，费用和工期先问谁。'),
    requestText: text('要改什么（原话的意思）', '照对方的话写，别先翻译成方案。', 200),
    reason: option('原因', '我方差错不收钱，这一格要老实选。', [
      '新增需求',
      '方向改变',
      '资料有误',
      '我方差错',
      '法规要求',
      '其他',
    ]),
    inScope: option('是否在原范围内', '对照简报和合同的轮次、件数，不凭感觉。', ['在', '不在', '部分']),
    feeImpact: money('费用影响（元）', '含税。减少写负数，不变写 0。', -99_999_999.99),
    timeImpact: integer('时间影响（工作日）', '延几天写几，提前写负数，不变写 0。', [-60, 180], '个工作日'),
    qualityRisk: text('风险', '改了可能出什么岔子，先说在前面。', 80),
    options: text('给客户的选择', '至少给两条路，一条是不改，客户才好比。', 200),
    clientChoice: text('客户选择', '写选了哪一条。还没答复先空着。', 60),
    approvedDate: pastDate('客户签回日', '签回这天起生效，之前按原样做。'),
    newJobNo: text('对应工作单', '客户选定就开新单，两张单互相找得到。', 40),
    ...commonFields,
  },
  required: [
    'projectNo',
    'changeNo',
    'requestDate',
    'requestedBy',
    'requestText',
    'reason',
    'inScope',
    'feeImpact',
    'timeImpact',
    'options',
  ],
} as const satisfies Schema

/** A change to a job, at any stage of being filled in. */
export type ChangeOrder = Data<typeof schema>
